import { OutcomeMark } from "@/app/_ui/badge";
import { ChainLine } from "@/app/_ui/chain-line";
import { Quote } from "@/app/_ui/quote";
import styles from "./sign-in.module.css";

/** What the product does, shown to somebody who has not seen it: two claims, who stands behind each, and what can be said of them. */
export function SampleComparison() {
  return (
    <aside className={styles.sample} aria-label="A sample comparison">
      <p className={styles.question}>Who said what, on what basis, through whom, and do they really disagree?</p>
      <Quote words="This year’s harvest went up despite the weather." source="A blog, on a state weekly" />
      <ChainLine
        steps={[
          { source: "A blog", role: "publishes" },
          { source: "A state weekly", role: "asserts" },
        ]}
      />
      <Quote words="Output is forecast to fall by 14 percent this year." source="A newspaper, on a UN agency" />
      <ChainLine
        steps={[
          { source: "A newspaper", role: "publishes" },
          { source: "A news agency", role: "relays" },
          { source: "A UN agency", role: "asserts" },
        ]}
      />
      <p className={styles.reading}>
        <OutcomeMark outcome="undecided" /> The weekly’s own words name no year. If they mean this one, the two
        contradict each other; the year was added by the blog.
      </p>
    </aside>
  );
}
