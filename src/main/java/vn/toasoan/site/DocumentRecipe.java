package vn.toasoan.site;

/** As {@link Recipe}, of what no template makes. */
@FunctionalInterface
interface DocumentRecipe {
    byte[] bytes(Sources sources);
}
