/** A day as YYYY-MM-DD in the proleptic Gregorian calendar, without a time zone. */
export type IsoDate = string;

/** The calendar a period is counted in; a marketing year runs e.g. November to October, a season is a crop's. */
export type Calendar = "calendar" | "marketing" | "fiscal" | "season";

/** How far the dates can be trusted: known as stated, implied by the document's date, or unknown. */
export type Certainty = "known" | "implied" | "unknown";

/** A stretch of days, both ends included; start <= end. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly calendar: Calendar;
  readonly certainty: Certainty;
}

/** When something was said or published, with its precision: any day from `from` to `to`; null where nothing bounds it. */
export interface DatedInterval {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}
