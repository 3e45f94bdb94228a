package org.kith.names;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Busy;
import org.kith.actor.Viewer;
import org.kith.contact.ContactDetails;
import org.kith.form.Form;
import org.kith.ssda903.FindingWords;
import org.kith.ssda903.FindingsCsv;
import org.kith.web.Page;
import org.kith.words.DownloadName;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Names of many people from a file: handed in, looked at, and then loaded. Until then the file goes with the page and is kept nowhere. */
@Controller
@ConditionalOnWebApplication
class NameListController {
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("list", "about-me");
    private static final AccessLogEntry REACHED = ContactDetails.seen(IN_LIST);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ActorTransactions acting;
    private final Planning planning;
    private final NameLists lists;
    private final Clock clock;

    NameListController(ActorTransactions acting, Planning planning, NameLists lists, Clock clock) {
        this.acting = acting;
        this.planning = planning;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/name-list")
    @OpenTo(Who.SIGNED_IN)
    NameListPage form(Actor actor) {
        return acting.as(actor, viewer -> page(viewer, ""));
    }

    /** Shows what a list would do; the same again with other columns or ticks. */
    @PostMapping("/name-list/preview")
    @OpenTo(Who.SIGNED_IN)
    Page preview(
            Actor actor,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile list)
            throws IOException {
        var carried = list == null ? carried(fields) : HandedInFile.of(list);
        var problem = carried.isEmpty() ? HandedInFile.problem(list) : "";
        if (!problem.isEmpty()) {
            return acting.as(actor, viewer -> page(viewer, problem));
        }
        return show(actor, carried.orElseThrow(), new Asked(fields));
    }

    @PostMapping("/name-list")
    @OpenTo(Who.SIGNED_IN)
    Object load(Actor actor, @RequestParam MultiValueMap<String, String> fields) {
        return read(actor, fields, (viewer, read) -> {
            var loaded = lists.loadUnlessOthersAre(organisation(viewer), read.list(), new Asked(fields).overwriting());
            return new NameListLoadedPage(viewer, read.carried(), read.list().table(), read.others(), loaded);
        });
    }

    @PostMapping("/name-list/findings.csv")
    @OpenTo(Who.SIGNED_IN)
    Object findings(Actor actor, @RequestParam MultiValueMap<String, String> fields) {
        return read(actor, fields, (viewer, read) -> {
            var csv = new StringWriter();
            try {
                FindingsCsv.write(
                        planning.plan(organisation(viewer), read.list()).findings(), csv);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            var day = LocalDate.now(clock).toString();
            var name = ContentDisposition.attachment()
                    .filename(DownloadName.csv("name list findings", String.valueOf(viewer.organisationName()), day))
                    .build();
            return ResponseEntity.ok()
                    .contentType(CSV)
                    .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                    .body(csv.toString());
        });
    }

    /** @param others the tables of the file that it does not stand in */
    private record Read(Carried carried, NameList list, List<NameTable> others) {}

    private interface Work {
        Object with(Viewer viewer, Read read);
    }

    /** Reads what came back with the page; where it did not come back whole or cannot be read, it is to be handed in again. */
    private Object read(Actor actor, MultiValueMap<String, String> fields, Work work) {
        var carried = carried(fields);
        if (carried.isEmpty()) {
            return acting.as(actor, viewer -> page(viewer, say("name-list.form.again")));
        }
        var asked = new Asked(fields);
        try {
            var tables = NameTables.read(carried.get().name(), carried.get().bytes());
            var table = asked.table(tables);
            var list = NameListReading.read(table, asked.columns(table));
            var others = tables.stream().filter(one -> one != table).toList();
            return acting.as(actor, viewer -> {
                NameListPermissions.of(viewer).mustLoad(list);
                return work.with(viewer, new Read(carried.get(), list, others));
            });
        } catch (NotRead refusal) {
            return show(actor, carried.get(), asked);
        } catch (NameLists.OthersAreLoaded others) {
            return show(actor, carried.get(), asked, others.until());
        } catch (Busy held) {
            return show(actor, carried.get(), asked, Waits.OTHERS);
        }
    }

    private Page show(Actor actor, Carried carried, Asked asked) {
        return show(actor, carried, asked, null);
    }

    /** @param waits why it is to be loaded later, with all that was chosen; null where nothing was to be loaded */
    private Page show(Actor actor, Carried carried, Asked asked, @Nullable Waits waits) {
        try {
            var tables = NameTables.read(carried.name(), carried.bytes());
            var table = asked.table(tables);
            var columns = asked.columns(table);
            var list = columns.isWhole() ? NameListReading.read(table, columns) : null;
            return acting.as(actor, viewer -> {
                NameListPermissions.of(viewer).mustLoad();
                var plan = list == null ? null : plan(viewer, list);
                var page =
                        new NameListPreviewPage(viewer, carried, tables, table, columns, plan, asked.ticked(), waits);
                page.shownReached().forEach((reached, shown) -> acting.shownInList(shown, reached ? REACHED : IN_LIST));
                if (plan == null) {
                    acting.shownInList(planning.named(organisation(viewer), page.first()), IN_LIST);
                }
                return page;
            });
        } catch (NotRead refusal) {
            return acting.as(actor, viewer -> page(viewer, FindingWords.sentence(refusal.finding())));
        }
    }

    private Plan plan(Viewer viewer, NameList list) {
        NameListPermissions.of(viewer).mustLoad(list);
        return planning.plan(organisation(viewer), list);
    }

    private static Optional<Carried> carried(MultiValueMap<String, String> fields) {
        var name = fields.getFirst("file-name");
        var content = fields.getFirst("content");
        return name == null || content == null ? Optional.empty() : Carried.of(HandedInFile.plain(name), content);
    }

    private static NameListPage page(Viewer viewer, String problem) {
        NameListPermissions.of(viewer).mustLoad();
        return new NameListPage(
                viewer, problem.isEmpty() ? Form.empty() : Form.empty().refuseSaying("list", problem));
    }

    private static UUID organisation(Viewer viewer) {
        return Objects.requireNonNull(viewer.organisation(), "people belong to an organisation");
    }
}
