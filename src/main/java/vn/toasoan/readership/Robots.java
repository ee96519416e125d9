package vn.toasoan.readership;

import java.util.regex.Pattern;

/** Programs that call themselves what they are; those that lie are left to the other bounds. */
final class Robots {
    /** A CUBOT is a telephone. */
    private static final Pattern NAMES = Pattern.compile(
            "(?<!cu)bot(?![a-z])|crawl|spider|slurp|scrap|archiv|headless|phantom|puppeteer|playwright|selenium"
                    + "|lighthouse|pagespeed|gtmetrix|pingdom|uptime|monitor|preview|validator|checker|facebookexternalhit"
                    + "|facebookcatalog|whatsapp/|embedly|mediapartners|feedfetcher|google-|bingpreview|curl/|wget|python|httpclient"
                    + "|http-client|okhttp|go-http|java/|libwww|perl|ruby|axios|node-fetch|undici|guzzle|postman|insomnia",
            Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST = 20;

    private Robots() {}

    /** @param userAgent no browser calls itself nothing, or by a word or two */
    static boolean includes(String userAgent) {
        return userAgent.length() < SHORTEST || NAMES.matcher(userAgent).find();
    }
}
