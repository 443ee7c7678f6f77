"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { classNames } from "./class-names";
import { Dialog } from "./dialog";
import fields from "./field.module.css";
import { Kbd } from "./kbd";
import { useKeys } from "./key-registry";
import { keyTargets, work } from "./key-targets";
import styles from "./palette.module.css";
import { deskAddress, type SectionKey, sections } from "./sections";
import { useFound } from "./use-found";

/** Something the palette can do: a place or a thing to go to, or a button of the page. */
interface Act {
  readonly label: string;
  /** What kind of thing it opens; none for places and acts. */
  readonly kind?: string | undefined;
  readonly keys: string | null;
  readonly run: () => void;
}

interface PaletteProps {
  readonly workspace: string;
  readonly without: readonly SectionKey[];
}

/** Ctrl or ⌘ K: every place and every act of the page by its name, every thing of the workspace by its words, and a search for the rest. */
export function Palette({ workspace, without }: PaletteProps) {
  const router = useRouter();
  const [acts, setActs] = useState<readonly Act[] | null>(null);
  const close = () => setActs(null);
  const gather = () => setActs([...pageActs(), ...places(workspace, without, router.push)]);
  useKeys([{ keys: "Mod+k", label: "Find an act or a place by its name", act: gather }]);
  return (
    <Dialog open={acts !== null} onClose={close} title="Go to, or do">
      <Finder acts={acts ?? []} workspace={workspace} go={router.push} />
    </Dialog>
  );
}

interface FinderProps {
  readonly acts: readonly Act[];
  readonly workspace: string;
  readonly go: (href: string) => void;
}

function Finder({ acts, workspace, go }: FinderProps) {
  const id = useId();
  const finder = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(0);
  const words = typed.trim();
  const address = `${deskAddress(workspace, "search")}?q=${encodeURIComponent(words)}`;
  const search: Act = { label: `Search for “${words}”`, keys: null, run: () => go(address) };
  const things = useFound(workspace, words).map(
    ({ kind, title, address: there }): Act => ({ label: title, kind, keys: null, run: () => go(there) }),
  );
  const fitting = acts.filter(({ label }) => fits(label, words));
  const shown = words ? [...fitting, ...things, search] : fitting;
  const run = (act: Act | undefined) => {
    if (!act) return;
    // Closing gives the focus back at once, so that a field the act goes to keeps it.
    finder.current?.closest("dialog")?.close();
    act.run();
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setChosen((before) => (before + step + shown.length) % shown.length);
    else if (event.key === "Enter") run(shown[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={finder} className={styles.finder}>
      <input
        className={fields.control}
        role="combobox"
        aria-label="Name of an act or a place"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={shown[chosen] ? `${id}-${chosen}` : undefined}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
        onKeyDown={press}
      />
      <div id={id} className={styles.acts} role="listbox" aria-label="Acts and places">
        {shown.map((act, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's.
          <div
            key={`${act.kind} ${act.keys} ${act.label}`}
            id={`${id}-${index}`}
            ref={index === chosen ? keepInSight : undefined}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={classNames(styles.act, index === chosen && styles.chosen)}
            onClick={() => run(act)}
          >
            <span>{act.label}</span>
            {act.kind ? <span className={styles.kind}>{act.kind}</span> : null}
            {act.keys ? <Kbd keys={act.keys} /> : null}
          </div>
        ))}
      </div>
    </div>
  );
}

function keepInSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}

function pageActs(): readonly Act[] {
  return keyTargets()
    .filter(({ keys }) => !keys.startsWith("g "))
    .map(({ keys, label, element }) => ({ keys, label, run: () => work(element) }));
}

function places(workspace: string, without: readonly SectionKey[], go: (href: string) => void): readonly Act[] {
  const all = (Object.keys(sections) as SectionKey[]).filter((key) => !without.includes(key));
  return all.map((key) => {
    const section = sections[key];
    return {
      label: section.label,
      keys: "key" in section ? `g ${section.key}` : null,
      run: () => go(deskAddress(workspace, key)),
    };
  });
}

/** Every word typed begins some word of the label. */
function fits(label: string, typed: string): boolean {
  const inLabel = label.toLowerCase().split(/\s+/);
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => inLabel.some((other) => other.startsWith(word)));
}
