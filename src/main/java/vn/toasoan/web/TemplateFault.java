package vn.toasoan.web;

/** A template that can't be made into a page for a mistake of its own, with the place of it. */
final class TemplateFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    TemplateFault(Finding finding, Throwable cause) {
        super(finding.toString(), cause);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
