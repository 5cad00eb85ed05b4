package org.rapporteur.server.outside;

import java.net.Inet4Address;
import java.net.InetAddress;

/// Which machines a capture may ask.
@FunctionalInterface
public interface Reach {

    int HTTP = 80;
    int HTTPS = 443;

    boolean mayConnect(InetAddress address, int port);

    /// The public internet at the ports of the web: no network of one's own, no machine's own
    /// addresses, nothing that stands for such.
    Reach PUBLIC_WEB = (address, port) -> (port == HTTP || port == HTTPS) && isPublic(address);

    /// An IPv4 address that is written as IPv6 is read as what it stands for.
    private static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    /// IANA's registry of special-purpose addresses: this network, private, shared (100.64/10),
    /// loopback, link-local, protocol, documentation, relay, benchmarks, multicast, reserved.
    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 ->
                    second != 168
                            && !(second == 0 && (third == 0 || third == 2))
                            && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /// Global unicast alone (2000::/3), without tunnels to IPv4, protocols and documentation.
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean isGlobal = first >= 0x2000 && first < 0x4000;
        boolean isProtocolOrDocumentation =
                first == 0x2001 && (second < 0x0200 || second == 0x0db8)
                        || first == 0x3fff && second < 0x1000;
        return isGlobal && !isProtocolOrDocumentation && first != 0x2002;
    }
}
