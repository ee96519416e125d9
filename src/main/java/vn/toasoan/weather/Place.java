package vn.toasoan.weather;

import java.math.BigDecimal;

/**
 * A locality that a forecast is wanted for.
 *
 * @param id the locality's
 * @param latitude degrees north
 * @param longitude degrees east
 */
record Place(long id, BigDecimal latitude, BigDecimal longitude) {}
