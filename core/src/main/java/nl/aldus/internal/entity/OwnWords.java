package nl.aldus.internal.entity;

/** Whom the quotation at hand has been about so far. */
final class OwnWords {

    private RecentEntities mentioned = new RecentEntities();
    private int quotation;

    /** Takes note of somebody whom a sentence in a quotation is about. */
    void mention(Entity entity, int quotation) {
        in(quotation).touch(entity);
    }

    /** Returns whom a quotation has been about, nobody if it is not the one last read. */
    RecentEntities in(int quotation) {
        if (quotation != this.quotation) {
            this.quotation = quotation;
            mentioned = new RecentEntities();
        }
        return mentioned;
    }
}
