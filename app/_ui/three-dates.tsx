import type { FieldOrigin } from "@/lib/model/claim";
import type { DatedInterval, IsoDate, Period } from "@/lib/units/period";
import { describePeriod } from "@/lib/units/period-words";
import { KnownMark } from "./badge";
import { dayInWords, saidInWords } from "./date-words";
import styles from "./three-dates.module.css";

interface ThreeDatesProps {
  readonly said: DatedInterval | null;
  readonly about: Period | null;
  readonly captured: IsoDate | null;
  /** How "said" and "about" are known; shown when it is not simply stated. */
  readonly known?: { readonly saidOn?: FieldOrigin | undefined; readonly period?: FieldOrigin | undefined } | undefined;
}

/** The three dates that are always told apart: said on, about, captured on. */
export function ThreeDates({ said, about, captured, known = {} }: ThreeDatesProps) {
  return (
    <dl className={styles.dates}>
      <DateItem term="Said on" words={saidInWords(said)} origin={known.saidOn} />
      <DateItem term="About" words={about ? describePeriod(about) : "not stated"} origin={known.period} />
      <DateItem term="Captured on" words={captured ? dayInWords(captured) : "not known"} />
    </dl>
  );
}

function DateItem({
  term,
  words,
  origin,
}: {
  readonly term: string;
  readonly words: string;
  readonly origin?: FieldOrigin | undefined;
}) {
  return (
    <div className={styles.date}>
      <dt className={styles.term}>{term}</dt>
      <dd>
        {words} {origin && origin !== "stated" ? <KnownMark origin={origin} brief /> : null}
      </dd>
    </div>
  );
}
