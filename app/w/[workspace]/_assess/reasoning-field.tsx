"use client";

import { useRef, useState } from "react";
import { announce } from "@/app/_ui/announcer";
import { Button } from "@/app/_ui/button";
import { SelectField, TextareaField } from "@/app/_ui/field";
import { useSent } from "@/app/_ui/form-answer";
import { Quote } from "@/app/_ui/quote";
import type { Offer } from "@/lib/model/assessment";
import { sentencesOf } from "@/lib/model/sentences";
import styles from "./assess.module.css";

interface ReasoningFieldProps {
  readonly offers: readonly Offer[];
  readonly initial: string;
}

const roles = [
  { value: "supports", label: "Supports" },
  { value: "undermines", label: "Undermines" },
  { value: "context", label: "Context" },
];

/** The reasoning beside what it may cite: a number in brackets after a sentence cites; sentences that cite nothing are marked as one writes. */
export function ReasoningField({ offers, initial }: ReasoningFieldProps) {
  const [text, setText] = useState(useSent("reasoning") ?? initial);
  const field = useRef<HTMLDivElement>(null);
  const cite = (number: number) => {
    const area = field.current?.querySelector("textarea");
    const at = area?.selectionEnd ?? text.length;
    const place = at === 0 ? text.length : at;
    const mark = `${/\s$|^$/.test(text.slice(0, place)) ? "" : " "}[${number}]`;
    setText(text.slice(0, place) + mark + text.slice(place));
    announce(`Cited ${number}.`);
    area?.focus();
  };
  return (
    <div className={styles.reasoning} ref={field}>
      <div>
        <TextareaField
          name="reasoning"
          label="Reasoning"
          hint="A number in brackets, as in [1], cites that evidence for the sentence it follows."
          rows={8}
          required
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Sentences text={text} />
      </div>
      <fieldset className={styles.offers}>
        <legend>What can be cited</legend>
        <ol>
          {offers.map((offer) => (
            <OfferRow key={offer.number} offer={offer} onCite={() => cite(offer.number)} />
          ))}
        </ol>
      </fieldset>
    </div>
  );
}

function Sentences({ text }: { readonly text: string }) {
  const sentences = sentencesOf(text);
  if (sentences.length === 0) return null;
  const uncited = sentences.filter(({ cites }) => cites.length === 0);
  return (
    <p className={styles.uncited}>
      {uncited.length === 0
        ? allCited(sentences.length)
        : `Without evidence so far: ${uncited.map((one) => `“${one.text}”`).join(" ")}`}
    </p>
  );
}

function allCited(count: number): string {
  return count === 1 ? "The sentence cites evidence." : `All of the ${count} sentences cite evidence.`;
}

function OfferRow({ offer, onCite }: { readonly offer: Offer; readonly onCite: () => void }) {
  const { number, cited, words, source, captured } = offer;
  return (
    <li>
      <input type="hidden" name={`offer-${number}`} value={JSON.stringify(cited)} />
      {captured ? <Quote words={words} source={source} /> : <p>{`${source}: ${words}`}</p>}
      <div className={styles.offerActs}>
        <SelectField name={`role-${number}`} label={`What [${number}] does`} choices={roles} required />
        <Button small onClick={onCite}>
          Cite [{number}]
        </Button>
      </div>
    </li>
  );
}
