import { Histogram } from "@/app/_ui/histogram";
import { numberWords } from "@/lib/model/figure-words";
import { rangeUnitWords, readMeasure } from "@/lib/model/value-family";
import type { DayBin } from "@/lib/units/bins";
import { anyValue, type ClaimsView, viewQuery, withQuery } from "./claim-query";
import { HiddenQuery } from "./hidden-query";
import { RangeForm } from "./range-form";
import type { ValueSpreadRead } from "./read-claims-screen";

interface ValueSpreadProps {
  readonly view: ClaimsView;
  /** Null where more than one family is listed and none is chosen, or nothing has a value. */
  readonly spread: ValueSpreadRead | null;
}

/** How the values of one unit family are spread, each bin a range in the address; a form is its equal. */
export function ValueSpread({ view, spread }: ValueSpreadProps) {
  if (!spread)
    return <Histogram title="Value" bins={[]} none="Choose a unit family to see how its values are spread." />;
  const { value } = view.filter;
  const { low: _, below: __, in: ___, ...others } = viewQuery(view);
  const unit = rangeUnitWords(spread.unit);
  return (
    <Histogram
      title={`${readMeasure(spread.unit).change ? "Change" : "Value"} in ${unit}`}
      none="No value in this range."
      wholeHref={value ? withQuery(view, anyValue) : null}
      bins={spread.bins.map(({ low, below, count }) => ({
        key: String(low),
        words: `${numberWords(low)} to ${numberWords(below)}`,
        count,
        href: withQuery(view, { units: spread.family, low: String(low), below: String(below), in: spread.unit }),
        chosen: value?.low === low && value.below === below,
      }))}
    >
      <RangeForm
        here={view.here}
        of={`values in ${unit}`}
        type="text"
        low={{ name: "low", label: "From", value: value?.low === undefined ? null : (value.low?.toString() ?? null) }}
        high={{ name: "below", label: "Below", value: value?.below?.toString() ?? null }}
      >
        <HiddenQuery query={{ ...others, units: spread.family, in: spread.unit }} />
      </RangeForm>
    </Histogram>
  );
}

/** What time the claims are about, each bin a stretch of days in the address; a form is its equal. */
export function PeriodSpread({ view, bins }: { readonly view: ClaimsView; readonly bins: readonly DayBin[] }) {
  const { from, to } = view.filter;
  const { from: _, to: __, ...others } = viewQuery(view);
  return (
    <Histogram
      title="About (period)"
      none="No claim here says what time it is about."
      wholeHref={from || to ? withQuery(view, { from: null, to: null }) : null}
      bins={bins.map((bin) => ({
        key: bin.from,
        words: bin.words,
        count: bin.count,
        href: withQuery(view, { from: bin.from, to: bin.to }),
        chosen: from === bin.from && to === bin.to,
      }))}
    >
      <RangeForm
        here={view.here}
        of="periods"
        type="date"
        low={{ name: "from", label: "From", value: from }}
        high={{ name: "to", label: "To", value: to }}
      >
        <HiddenQuery query={others} />
      </RangeForm>
    </Histogram>
  );
}
