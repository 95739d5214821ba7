package reimbursement.local.programme;

import java.util.List;

/** Made-up places; numbered once the words are used up. */
final class Place {
    private static final List<String> BEGINNINGS = List.of(
            "Alder", "Amber", "Ash", "Aspen", "Birch", "Bram", "Cinder", "Copper", "Crane", "Dapple", "Drum", "Elder",
            "Ember", "Fern", "Flint", "Garnet", "Hazel", "Heather", "Heron", "Indigo", "Juniper", "Kestrel", "Larch",
            "Linden", "Marl", "Merle", "Nettle", "Oriole", "Osprey", "Pewter", "Quill", "Rowan", "Rush", "Sable",
            "Sorrel", "Tallow", "Thistle", "Umber", "Willow", "Wren");
    private static final List<String> ENDINGS = List.of(
            "bourne", "combe", "croft", "dale", "fell", "field", "ford", "gate", "haven", "holm", "leigh", "mere",
            "moor", "stead", "wick", "worth");

    private Place() {}

    /** The place of a number from zero on. */
    static String number(int number) {
        int words = BEGINNINGS.size() * ENDINGS.size();
        String name =
                BEGINNINGS.get(number % BEGINNINGS.size()) + ENDINGS.get(number / BEGINNINGS.size() % ENDINGS.size());
        return number < words ? name : name + " " + (number / words + 1);
    }
}
