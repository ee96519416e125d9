package vn.toasoan.desk;

/** Where people of the newsroom may be sent. */
final class Addresses {
    static final String DESK = "/toa-soan";
    static final String DESK_SEARCH = DESK + "/tim-kiem";
    static final String SIGN_IN = "/toa-soan/dang-nhap";

    private Addresses() {}

    /** The wanted page if it is one of the newsroom's own, else the desk: nobody is led to another site by a link to us. */
    static String own(String wanted) {
        boolean own = wanted != null
                && (wanted.equals(DESK) || wanted.startsWith(DESK + "/") || wanted.startsWith(DESK + "?"))
                && wanted.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\' && c != '"' && c != '<' && c != '>')
                && !wanted.startsWith(SIGN_IN);
        return own ? wanted : DESK;
    }

    static String article(long id) {
        return DESK + "/bai/" + id;
    }
}
