"use client";

import { useEffect, useSyncExternalStore } from "react";

/** A claim laid aside to compare: its id, and a short line to know it by. */
export interface TrayItem {
  readonly id: string;
  readonly label: string;
}

/** No more columns than this can be read side by side. */
export const trayHolds = 4;

const key = "gainsay.tray";
const parameter = "tray";
const none: readonly TrayItem[] = [];
const listeners = new Set<() => void>();
let items: readonly TrayItem[] | null = null;

/** What lies in the tray now; empty on the server. */
export function useTray(): readonly TrayItem[] {
  return useSyncExternalStore(subscribe, current, () => none);
}

/** Puts a claim in, or takes it out when it is in; false when the tray is full. */
export function toggleInTray(item: TrayItem): boolean {
  const inside = current();
  const without = inside.filter(({ id }) => id !== item.id);
  if (without.length === inside.length && inside.length >= trayHolds) return false;
  keep(without.length < inside.length ? without : [...inside, item]);
  return true;
}

/** Empties the tray. */
export function clearTray(): void {
  keep(none);
}

/** Keeps the tray in the address through every navigation, so that what one sees can be sent to someone. */
export function useTrayInAddress(address: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what changes on navigation.
  useEffect(() => {
    const ids = idsInAddress();
    if (ids && ids.join() !== idsOf(current())) adopt(ids);
    else writeAddress(current());
  }, [address]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function current(): readonly TrayItem[] {
  items ??= remembered();
  return items;
}

/** An address that names claims wins over what was laid aside before; labels are kept where known. */
function adopt(ids: readonly string[]): void {
  const known = new Map([...remembered(), ...current()].map((item) => [item.id, item.label]));
  keep(ids.map((id) => ({ id, label: known.get(id) ?? `Claim ${id.slice(-6)}` })));
}

function keep(next: readonly TrayItem[]): void {
  items = next;
  try {
    sessionStorage.setItem(key, JSON.stringify(next));
  } catch {
    // Storage may be refused; the address still holds the tray.
  }
  writeAddress(next);
  for (const listener of listeners) listener();
}

function remembered(): readonly TrayItem[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isItem).slice(0, trayHolds) : none;
  } catch {
    return none;
  }
}

function isItem(value: unknown): value is TrayItem {
  const item = value as Partial<TrayItem> | null;
  return typeof item?.id === "string" && typeof item.label === "string";
}

function idsInAddress(): readonly string[] | null {
  const named = new URLSearchParams(location.search).get(parameter);
  if (named === null) return null;
  return named
    .split(",")
    .filter((id) => /^[\w-]{1,64}$/.test(id))
    .slice(0, trayHolds);
}

function idsOf(tray: readonly TrayItem[]): string {
  return tray.map(({ id }) => id).join();
}

function writeAddress(tray: readonly TrayItem[]): void {
  const url = new URL(location.href);
  const ids = idsOf(tray);
  if ((url.searchParams.get(parameter) ?? "") === ids) return;
  url.searchParams.delete(parameter);
  const query = url.searchParams.toString();
  const search = [query, ids ? `${parameter}=${ids}` : ""].filter(Boolean).join("&");
  history.replaceState(history.state, "", `${url.pathname}${search ? `?${search}` : ""}${url.hash}`);
}
