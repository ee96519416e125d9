package vn.toasoan.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.toasoan.articles.State;
import vn.toasoan.platform.Page;
import vn.toasoan.search.DeskRequest;
import vn.toasoan.search.SearchRequest;
import vn.toasoan.search.SearchRequest.Sort;
import vn.toasoan.web.SearchFields;

/**
 * What somebody at the desk looks for, as the form shows it again. A state that is none is left out.
 *
 * @param state null = any
 * @param section slug, empty = any
 * @param mine whether one's own articles alone
 * @param literally whether the words are meant as they were typed
 */
public record DeskSearchForm(
        String words, State state, String section, boolean mine, boolean newest, boolean literally) {
    private static final String YES = "1";
    private static final String NEWEST = "moi-nhat";

    static DeskSearchForm of(String words, String state, String section, String mine, String sort, String literally) {
        return new DeskSearchForm(
                SearchFields.line(words),
                Paging.choice(State.values(), state),
                SearchFields.line(section),
                YES.equals(mine),
                NEWEST.equals(sort),
                YES.equals(literally));
    }

    DeskRequest request(Page.Request page) {
        Sort sort = newest ? Sort.NEWEST : Sort.RELEVANCE;
        return new DeskRequest(
                new SearchRequest(words, section, null, null, null, null, null, sort, literally, page), state, mine);
    }

    /** Of this search's first page. */
    public String address() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("tim", words);
        query.put("trang-thai", stateName());
        query.put("muc", section);
        query.put("cua-toi", mine ? YES : "");
        query.put("sap-xep", newest ? NEWEST : "");
        query.put("nguyen-van", literally ? YES : "");
        return SearchFields.address(Addresses.DESK_SEARCH, "tim", query);
    }

    /** Empty for any. */
    public String stateName() {
        return state == null ? "" : state.name();
    }

    /** The same search for other words. */
    public String addressFor(String otherWords) {
        return new DeskSearchForm(otherWords, state, section, mine, newest, false).address();
    }

    /** The same search for just what was typed. */
    public String literalAddress() {
        return new DeskSearchForm(words, state, section, mine, newest, true).address();
    }

    /** The same in another state; empty = in any. */
    public String addressInState(String other) {
        return new DeskSearchForm(words, Paging.choice(State.values(), other), section, mine, newest, literally)
                .address();
    }

    /** The same in another section; empty = in any. */
    public String addressInSection(String other) {
        return new DeskSearchForm(words, state, other, mine, newest, literally).address();
    }
}
