"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { Kbd } from "./kbd";
import { follow, nameOf, worksWhileTyping } from "./key-match";
import { registeredKeys } from "./key-registry";
import { answersTo, keyTargets, moveRow, work } from "./key-targets";
import styles from "./keys.module.css";

const patience = 1500;

interface ListedKey {
  readonly keys: string;
  readonly label: string;
}

/** Listens for every key of the page once: those on buttons (`keys`), those of `useKeys`, j and k in lists, and `?` for what works here. */
export function Keys() {
  const [listed, list] = useState<readonly ListedKey[] | null>(null);
  const begun = useRef<{ keys: string; at: number } | null>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = nameOf(event);
      if (name === null || event.defaultPrevented || event.isComposing || isForTheField(event, name)) return;
      if (document.documentElement.dataset.keys === "off" && !worksWhileTyping(name)) return;
      const before = begun.current && event.timeStamp - begun.current.at < patience ? begun.current.keys : null;
      const { works, begun: prefix } = follow([...everyBinding(), "?"], before, name);
      begun.current = prefix ? { keys: prefix, at: event.timeStamp } : null;
      if (works === "?") list(keysNow());
      const done = works === "?" || (works ? perform(works) : prefix !== null || moveInList(name));
      if (done) event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return (
    <>
      <Button
        look="quiet"
        icon="keyboard"
        data-key-label="Show the keys that work here"
        onClick={() => list(keysNow())}
      >
        <span className={styles.word}>Keys</span>
      </Button>
      <Dialog open={listed !== null} onClose={() => list(null)} title="Keys that work here">
        <KeyTable listed={listed ?? []} />
      </Dialog>
    </>
  );
}

function KeyTable({ listed }: { readonly listed: readonly ListedKey[] }) {
  const places = listed.filter(({ keys }) => keys.startsWith("g "));
  const here = listed.filter(({ keys }) => !keys.startsWith("g "));
  return (
    <div className={styles.groups}>
      <KeyGroup title="On this page" listed={here} />
      <KeyGroup title="Go to" listed={places} />
    </div>
  );
}

function KeyGroup({ title, listed }: { readonly title: string; readonly listed: readonly ListedKey[] }) {
  if (listed.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.list}>
        {listed.map(({ keys, label }) => (
          <div key={keys} className={styles.item}>
            <dt>
              <Kbd keys={keys} spoken />
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Single keys belong to the text field one types in, and Enter and Space to the link or button in focus. */
function isForTheField(event: KeyboardEvent, name: string): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (!target || worksWhileTyping(name)) return false;
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  if (target.matches("input:not([type=radio], [type=checkbox], [type=button], [type=submit])")) return true;
  if (target.matches("input") && name.startsWith("Arrow")) return true;
  const presses = name === "Enter" || name === "Space";
  return presses && target.matches("a[href], button, summary, input");
}

function everyBinding(): readonly string[] {
  return [...registeredKeys().map(({ keys }) => keys), ...keyTargets().map(({ keys }) => keys)];
}

function perform(name: string): boolean {
  const coded = registeredKeys().find(({ keys }) => answersTo(keys, name));
  if (coded) {
    coded.act();
    return true;
  }
  const target = keyTargets().find(({ keys }) => answersTo(keys, name));
  if (target) work(target.element);
  return target !== undefined;
}

function moveInList(name: string): boolean {
  const inList = document.activeElement?.closest("[data-row]") != null;
  if (name === "j" || (name === "ArrowDown" && inList)) return moveRow(1);
  if (name === "k" || (name === "ArrowUp" && inList)) return moveRow(-1);
  return false;
}

function keysNow(): readonly ListedKey[] {
  const bound = [...registeredKeys(), ...keyTargets()].map(({ keys, label }) => ({ keys, label }));
  const moves = document.querySelector("[data-list] [data-row]")
    ? [
        { keys: "j", label: "Next row" },
        { keys: "k", label: "Previous row" },
      ]
    : [];
  const all = [...moves, ...bound, { keys: "?", label: "Show the keys that work here" }];
  return all.filter(({ keys }, index) => all.findIndex((other) => other.keys === keys) === index);
}
