import { Badge } from "@/app/_ui/badge";
import { Section } from "@/app/_ui/stack";
import type { PublicationCheck } from "@/lib/model/publication-blockers";
import styles from "./new.module.css";

/** What has to hold before publishing, and what an editor should weigh. */
export function Checklist({ checks }: { readonly checks: readonly PublicationCheck[] }) {
  return (
    <Section id="checklist" title="Checklist">
      <ul className={styles.checks}>
        {checks.map(({ label, holds, blocks }) => (
          <li key={label}>
            <Badge tone={holds ? "success" : blocks ? "danger" : "warning"}>
              {holds ? "Holds" : blocks ? "Missing" : "To weigh"}
            </Badge>{" "}
            {label}
          </li>
        ))}
      </ul>
    </Section>
  );
}
