package org.kith.backup;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.commons.io.input.BoundedInputStream;
import org.kith.database.CannotStart;
import org.kith.outbox.SecretFile;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A store that speaks as Amazon's S3 does. The library for it is loaded where one is named, and nowhere else. */
final class S3Place implements BackupPlace {
    static final String KIND = "s3:";
    private static final Duration PAUSE = Duration.ofSeconds(60);
    private static final Duration TO_BEGIN = Duration.ofSeconds(20);
    private static final Duration SILENT = Duration.ofMinutes(2);
    private static final Duration IN_THE_END = Duration.ofHours(12);
    private static final List<Integer> NOT_LET_IN = List.of(401, 403);

    private final String name;
    private final String bucket;
    private final String folder;
    private final long part;
    private final S3Client client;

    /** @param part in pieces of what size a larger file is handed over, which counts as there once all are */
    private S3Place(String name, Properties of, long part) throws CannotStart {
        this.name = name;
        this.bucket = line(of, "bucket");
        var within = of.getProperty("folder", "").strip();
        this.folder = within.isEmpty() || within.endsWith("/") ? within : within + "/";
        this.part = part;
        this.client = client(
                line(of, "endpoint"),
                of.getProperty("region", "us-east-1").strip(),
                AwsBasicCredentials.create(line(of, "access-key"), line(of, "secret-key")));
    }

    /** @param file which says where it is, and with which key one is let in */
    static S3Place of(String file) throws CannotStart {
        return of(file, 64L << 20);
    }

    static S3Place of(String file, long part) throws CannotStart {
        var lines = new Properties();
        try {
            lines.load(new StringReader(SecretFile.read("KITH_BACKUP", file)));
            return new S3Place(KIND + file, lines, part);
        } catch (IOException | IllegalArgumentException e) {
            // The cause could quote what the file holds.
            throw new CannotStart(say("backup.places.s3", file));
        }
    }

    private static String line(Properties lines, String name) {
        var value = lines.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }

    /** What is set for programs of Amazon's on this machine is nothing to it. Checksums are only those that every such store knows. */
    private static S3Client client(String endpoint, String region, AwsBasicCredentials key) {
        return S3Client.builder()
                .endpointOverride(URI.create(endpoint))
                .region(Region.of(region))
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(key))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(TO_BEGIN)
                        .socketTimeout(SILENT))
                .overrideConfiguration(all -> all.apiCallTimeout(IN_THE_END)
                        .defaultProfileFile(ProfileFile.aggregator().build()))
                .build();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Item> list() throws IOException {
        return asked(() -> {
            var all = new ArrayList<Item>();
            var pages = client.listObjectsV2Paginator(ask -> ask.bucket(bucket).prefix(folder));
            for (var one : pages.contents()) {
                var within = one.key().substring(folder.length());
                if (Naming.isOne(within)) {
                    all.add(new Item(within, one.size(), one.lastModified()));
                }
            }
            return all;
        });
    }

    @Override
    public void put(Path file, String name) throws IOException {
        var bytes = Files.size(file);
        var key = folder + name;
        asked(() -> {
            if (bytes > part) {
                putInParts(file, bytes, key);
            } else {
                client.putObject(ask -> ask.bucket(bucket).key(key), some(file, 0, bytes));
            }
            return name;
        });
    }

    private void putInParts(Path file, long bytes, String key) {
        var upload =
                client.createMultipartUpload(ask -> ask.bucket(bucket).key(key)).uploadId();
        var whole = false;
        try {
            var parts = new ArrayList<CompletedPart>();
            for (long at = 0; at < bytes; at += part) {
                var number = parts.size() + 1;
                var body = some(file, at, Math.min(part, bytes - at));
                var put = client.uploadPart(
                        ask -> ask.bucket(bucket).key(key).uploadId(upload).partNumber(number), body);
                parts.add(CompletedPart.builder()
                        .partNumber(number)
                        .eTag(put.eTag())
                        .build());
            }
            client.completeMultipartUpload(
                    ask -> ask.bucket(bucket).key(key).uploadId(upload).multipartUpload(all -> all.parts(parts)));
            whole = true;
        } finally {
            if (!whole) {
                client.abortMultipartUpload(ask -> ask.bucket(bucket).key(key).uploadId(upload));
            }
        }
    }

    /** No more than that, also where the file grows meanwhile. */
    private static RequestBody some(Path file, long from, long bytes) {
        return RequestBody.fromContentProvider(() -> open(file, from, bytes), bytes, "application/octet-stream");
    }

    private static InputStream open(Path file, long from, long bytes) {
        try {
            var all = Files.newInputStream(file);
            all.skipNBytes(from);
            return BoundedInputStream.builder()
                    .setInputStream(all)
                    .setMaxCount(bytes)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void get(String name, Path into) throws IOException {
        asked(() -> client.getObject(ask -> ask.bucket(bucket).key(folder + name), into));
    }

    @Override
    public void remove(List<String> names) throws IOException {
        for (var name : names) {
            asked(() -> client.deleteObject(ask -> ask.bucket(bucket).key(folder + name)));
        }
    }

    private <T> T asked(Supplier<T> what) throws IOException {
        try {
            return what.get();
        } catch (S3Exception e) {
            var code = e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
            if (NOT_LET_IN.contains(e.statusCode())) {
                throw Away.because(e, "s3-key", String.valueOf(code));
            }
            throw Away.because(e, "s3", Integer.toString(e.statusCode()), String.valueOf(code));
        } catch (SdkException e) {
            throw Away.because(e, "unreachable", String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }
}
