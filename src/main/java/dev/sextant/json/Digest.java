package dev.sextant.json;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * A fingerprint of a plan: the sum, modulo 2²⁵⁶, of the SHA-256 of its parts' JSON. A sum, so that an edit costs the
 * hashes of the parts that it touches and not of all. It finds damage; it does not defend against somebody who forges.
 */
public record Digest(BigInteger sum) {

    public static final Digest EMPTY = new Digest(BigInteger.ZERO);

    private static final BigInteger MODULUS = BigInteger.TWO.pow(256);
    private static final PlanJson JSON = new PlanJson();

    public static Digest of(Plan plan) {
        return new Digest(plan.parts().map(Digest::hash).reduce(BigInteger.ZERO, BigInteger::add).mod(MODULUS));
    }

    /** The digest of the plan after the edits. */
    public Digest with(List<Edit> edits) {
        var next = sum;
        for (var edit : edits) {
            next = edit.before() == null ? next : next.subtract(hash(edit.before()));
            next = edit.after() == null ? next : next.add(hash(edit.after()));
        }
        return new Digest(next.mod(MODULUS));
    }

    /**
     * Of a plan as it was written, in whatever format.
     *
     * @throws IOException if it is no JSON
     */
    public static Digest ofWritten(byte[] plan) throws IOException {
        var sums = new Sums();
        WrittenParts.ofPlan(plan, sums);
        return new Digest(sums.sum.mod(MODULUS));
    }

    /**
     * The digest after edits as they were written, in whatever format.
     *
     * @param edits JSON in which they stand: alone, or within an entry
     * @throws IOException if it is no JSON
     */
    public Digest withWritten(byte[] edits) throws IOException {
        var sums = new Sums();
        WrittenParts.ofEdits(edits, sums);
        return new Digest(sum.add(sums.sum).mod(MODULUS));
    }

    private static final class Sums implements WrittenParts.Sink {

        private BigInteger sum = BigInteger.ZERO;

        @Override
        public void take(byte[] part, boolean after) {
            sum = after ? sum.add(hash(part)) : sum.subtract(hash(part));
        }
    }

    /** 64 hexadecimal digits. */
    public String hex() {
        return String.format("%064x", sum);
    }

    private static BigInteger hash(Part part) {
        return hash(JSON.write(part));
    }

    private static BigInteger hash(byte[] part) {
        try {
            return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(part));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
