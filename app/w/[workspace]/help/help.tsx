import { KnownMark, LinkKindMark, OutcomeMark } from "@/app/_ui/badge";
import { classNames } from "@/app/_ui/class-names";
import { glossary } from "@/app/_ui/glossary";
import { Kbd } from "@/app/_ui/kbd";
import { answerWords, originWords, outcomeWords } from "@/app/_ui/words";
import type { FieldOrigin } from "@/lib/model/claim";
import type { Outcome } from "@/lib/model/comparison";
import type { DismissalKind, LinkKind } from "@/lib/model/link-kinds";
import styles from "./help.module.css";
import { keyLists } from "./key-lists";

/** Marks, keys and words: everything the desk says without explaining it on the spot. */
export function Help() {
  return (
    <div className={styles.help}>
      <Marks />
      <KeysHelp />
      <Glossary />
    </div>
  );
}

function Marks() {
  return (
    <section className={styles.section} aria-labelledby="marks">
      <h2 id="marks">Marks</h2>
      <p className={styles.lead}>A dashed edge is a machine's reading. A solid edge is a person's judgement.</p>
      <h3>What the comparison reads</h3>
      <dl className={styles.list}>
        {(Object.keys(outcomeWords) as Outcome[]).map((outcome) => (
          <div key={outcome} className={styles.item}>
            <dt>
              <OutcomeMark outcome={outcome} />
            </dt>
            <dd>{outcomeWords[outcome].meaning}</dd>
          </div>
        ))}
      </dl>
      <h3>What a person judges</h3>
      <dl className={styles.list}>
        {(Object.keys(answerWords) as (LinkKind | DismissalKind)[]).map((kind) => (
          <div key={kind} className={styles.item}>
            <dt>
              <LinkKindMark kind={kind} />
            </dt>
            <dd>{answerWords[kind].meaning}</dd>
          </div>
        ))}
      </dl>
      <h3>How a field is known</h3>
      <dl className={styles.list}>
        {(Object.keys(originWords) as FieldOrigin[]).map((origin) => (
          <div key={origin} className={styles.item}>
            <dt>
              <KnownMark origin={origin} />
            </dt>
            <dd>{capital(originWords[origin].meaning)}.</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function KeysHelp() {
  return (
    <section className={styles.section} aria-labelledby="keys">
      <h2 id="keys">Keys</h2>
      <p className={styles.lead}>
        Every key presses a button one can see. They never work while one types in a field, and can be turned off in the
        settings.
      </p>
      {keyLists.map(({ where, keys }) => (
        <div key={where}>
          <h3>{where}</h3>
          <dl className={styles.list}>
            {keys.map(([key, act]) => (
              <div key={key} className={styles.item}>
                <dt>
                  <Kbd keys={key} spoken />
                </dt>
                <dd>{act}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

function Glossary() {
  return (
    <section className={classNames(styles.section, styles.glossary)} aria-labelledby="glossary">
      <h2 id="glossary">Glossary</h2>
      <dl className={styles.list}>
        {Object.entries(glossary)
          .sort(([, a], [, b]) => a.term.localeCompare(b.term, "en"))
          .map(([key, { term, means }]) => (
            <div key={key} id={`word-${key}`} className={styles.item}>
              <dt className={styles.term}>{term}</dt>
              <dd>{means}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
