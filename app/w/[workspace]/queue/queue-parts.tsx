import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { FacetList } from "@/app/_ui/facet-list";
import { TextField } from "@/app/_ui/field";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { type QueueView, queueParts, queueQuery } from "@/lib/model/queue-view";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { dropQueue, keepQueue } from "./actions";
import styles from "./queue.module.css";
import { partWords } from "./queue-words";

interface QueuePartsProps {
  readonly workspace: string;
  readonly view: QueueView;
  readonly facets: {
    readonly claimants: readonly { readonly value: string; readonly count: number }[];
    readonly indicators: readonly { readonly value: string; readonly count: number }[];
  };
  readonly saved: readonly { readonly id: string; readonly name: string; readonly query: string }[];
}

const indicatorNames = new Map(defaultVocabulary.indicators.map(({ key, name }) => [key, name]));

/** The parts of the queue, the queues this person keeps under a name, and the filters; every choice is an address. */
export function QueueParts({ workspace, view, facets, saved }: QueuePartsProps) {
  const here = deskAddress(workspace, "queue");
  const to = (more: Partial<QueueView>) => `${here}${queueQuery({ ...view, ...more })}`;
  const query = queueQuery(view).slice(1);
  return (
    <Stack>
      <nav aria-label="Parts of the queue">
        <ul className={styles.parts}>
          {queueParts.map((part) => (
            <li key={part}>
              <Link
                className={styles.part}
                href={to({ part })}
                aria-current={part === view.part ? "page" : undefined}
                prefetch={false}
              >
                {partWords[part]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="saved-queues">
        <h2 id="saved-queues" className={styles.heading}>
          Saved queues
        </h2>
        <ul className={styles.parts}>
          {saved.map(({ id, name, query: kept }) => (
            <li key={id} className={styles.saved}>
              <Link
                className={styles.part}
                href={kept ? `${here}?${kept}` : here}
                aria-current={kept === query ? "true" : undefined}
                prefetch={false}
              >
                {name}
              </Link>
              <ActionForm action={dropQueue.bind(null, workspace, query, id)}>
                <SubmitButton small look="quiet" pending="…" aria-label={`Forget the queue ${name}`}>
                  Forget
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
        <details className={styles.keep}>
          <summary>Save this queue</summary>
          <ActionForm action={keepQueue.bind(null, workspace, query)}>
            <Stack gap="tight">
              <TextField name="name" label="Name" required maxLength={60} />
              <SubmitButton small pending="Saving…">
                Save
              </SubmitButton>
            </Stack>
          </ActionForm>
        </details>
      </section>
      <FacetList
        title="Indicator"
        facets={facets.indicators.map(({ value, count }) => ({
          value,
          count,
          label: indicatorNames.get(value) ?? value,
          chosen: view.indicator === value,
          href: to({ indicator: view.indicator === value ? null : value }),
        }))}
      />
      <FacetList
        title="Claimant"
        facets={facets.claimants.map(({ value, count }) => ({
          value,
          count,
          label: value,
          chosen: view.claimant?.toLowerCase() === value.toLowerCase(),
          href: to({ claimant: view.claimant?.toLowerCase() === value.toLowerCase() ? null : value }),
        }))}
      />
    </Stack>
  );
}
