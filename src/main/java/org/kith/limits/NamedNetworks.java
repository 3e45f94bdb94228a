package org.kith.limits;

import static org.kith.words.Words.say;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.database.CannotStart;

/**
 * Networks that whoever runs the server gave a name, as in {@code 203.0.113.0/24=The office}, with commas between; of IPv6 at most 64 bits long, as no
 * more of an address is looked at.
 */
record NamedNetworks(List<Named> all) {
    private static final int LONGEST_NAME = 60;
    private static final int OF_IPV4 = 32;
    private static final int OF_IPV6 = 64;

    /** @param bits how many of the address say which network it is */
    private record Named(byte[] address, boolean four, int bits, String name) {
        boolean holds(byte[] other) {
            var sameKind = four == (other.length == OF_IPV4 / Byte.SIZE);
            return sameKind && Arrays.equals(first(address), first(other));
        }

        /** The bits of the network, and none for the rest. */
        private byte[] first(byte[] whole) {
            var bytes = Arrays.copyOf(whole, (four ? OF_IPV4 : OF_IPV6) / Byte.SIZE);
            for (int i = 0; i < bytes.length; i++) {
                var kept = Math.clamp(bits - i * Byte.SIZE, 0, Byte.SIZE);
                bytes[i] &= (byte) (0xFF << Byte.SIZE - kept);
            }
            return bytes;
        }
    }

    static NamedNetworks of(String said) throws CannotStart {
        try {
            return new NamedNetworks(Arrays.stream(said.split(","))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .map(NamedNetworks::one)
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new CannotStart(say("limits.networks"), e);
        }
    }

    private static Named one(String said) {
        var parts = said.split("=", 2);
        var where = parts[0].split("/", 2);
        var name = parts.length == 2 ? parts[1].strip() : "";
        var address = InetAddress.ofLiteral(where[0].strip());
        var four = address instanceof Inet4Address;
        var longest = four ? OF_IPV4 : OF_IPV6;
        var bits = where.length == 2 ? Integer.parseInt(where[1].strip()) : longest;
        if (name.isEmpty() || name.length() > LONGEST_NAME || bits < 1 || bits > longest) {
            throw new IllegalArgumentException("no network with a name");
        }
        return new Named(address.getAddress(), four, bits, name);
    }

    /** The name of the first that an address is in, as {@link Networks.Place} has it; null for none. */
    @Nullable
    String called(String address) {
        var bytes = HexFormat.of().parseHex(address);
        return all.stream()
                .filter(one -> one.holds(bytes))
                .map(Named::name)
                .findFirst()
                .orElse(null);
    }
}
