/** Forecasts by locality; an old or missing one is told as such and is never an error. */
package vn.toasoan.weather;
