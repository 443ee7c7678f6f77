/** What a rule must find in each of some sentences; only the fields given are compared. */
export interface Find {
  readonly in: readonly string[];
  readonly value?: number;
  readonly min?: number;
  readonly unit?: string;
  readonly indicator?: string;
  readonly direction?: "up" | "down" | "flat";
  readonly change?: number;
  readonly negated?: boolean;
  readonly pace?: "slower" | "faster";
  /** First and last day, as "2014-01-01..2014-12-31". */
  readonly period?: string;
}

/** A claim rule by example: sentences it must read, and sentences it must leave alone. All are read as said on 14 May 2019. */
export interface ClaimCorpus {
  readonly rule: string;
  readonly finds: readonly Find[];
  readonly ignores: readonly string[];
}
