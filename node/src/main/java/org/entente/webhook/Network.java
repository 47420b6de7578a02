package org.entente.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// A range of addresses, written `10.20.0.0/16` or `fd00:1::/32`.
record Network(byte[] base, int bits) {

    static Network parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || !text.matches("[0-9a-fA-F:.]+/[0-9]{1,3}")) {
            throw new IllegalArgumentException("A network reads like 10.20.0.0/16: " + text);
        }
        byte[] base = address(text.substring(0, slash));
        int bits = Integer.parseInt(text.substring(slash + 1));
        if (bits > base.length * 8) {
            throw new IllegalArgumentException("A network has at most as many bits as its address: " + text);
        }
        return new Network(base, bits);
    }

    boolean holds(InetAddress address) {
        byte[] other = address.getAddress();
        if (other.length != base.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((other[bit / 8] & mask) != (base[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] address(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not an address: " + literal, e);
        }
    }
}
