import type { ChainRole } from "./source.ts";

/** One hand of a chain, as much of it as a drawing needs. */
export interface GraphStep {
  readonly source: string;
  readonly role: ChainRole;
  readonly document?: string | null | undefined;
}

/** A hand of one or several chains, drawn once however many pass through it. */
export interface GraphNode {
  readonly source: string;
  readonly documents: readonly string[];
  /** Steps to the right of the outermost hand; every hand stands left of those it hands on. */
  readonly layer: number;
  /** Place in the layer, 0 at the top; whole numbers, unique in a layer. */
  readonly row: number;
  /** The chains that pass through, and those whose claimant it is, by their place in the input. */
  readonly chains: readonly number[];
  readonly claimantOf: readonly number[];
}

/** One hand handing on another's words, by one or several chains. */
export interface GraphEdge {
  readonly from: GraphNode;
  readonly to: GraphNode;
  /** What the outer hand does with the words of the inner one. */
  readonly role: ChainRole;
  readonly chains: readonly number[];
}

/** Chains drawn as one graph, shared hands merged: "3 outlets, 1 origin" at a glance. */
export interface ChainGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly layers: number;
  readonly rows: number;
}

interface Hand {
  readonly key: string;
  readonly source: string;
  readonly documents: Set<string>;
  readonly chains: Set<number>;
  readonly claimantOf: Set<number>;
  readonly after: Set<string>;
}

/**
 * Merges chains (outermost hand first, the claimant last) into one graph from left to right. A source that would hand on its own words by way of
 * others stands twice, so there is no way back. `name` says which sources are one.
 */
export function chainGraph(chains: readonly (readonly GraphStep[])[], name = (source: string) => source): ChainGraph {
  const hands = new Map<string, Hand>();
  const links = new Map<string, { from: string; to: string; role: ChainRole; chains: number[] }>();
  for (const [index, chain] of chains.entries()) {
    const keys = keysOf(chain, name, hands);
    for (const [place, step] of chain.entries()) {
      const key = keys[place] ?? "";
      const hand = hands.get(key) ?? handOf(key, step.source);
      hands.set(key, hand);
      hand.chains.add(index);
      if (step.document) hand.documents.add(step.document);
      if (place === chain.length - 1) hand.claimantOf.add(index);
      const next = keys[place + 1];
      if (next === undefined) continue;
      hand.after.add(next);
      const id = `${key}\n${next}\n${step.role}`;
      const link = links.get(id) ?? { from: key, to: next, role: step.role, chains: [] };
      link.chains.push(index);
      links.set(id, link);
    }
  }
  const nodes = placed([...hands.values()], layersOf(hands));
  const byKey = new Map([...hands.keys()].map((key, index) => [key, nodes[index] as GraphNode]));
  return {
    nodes,
    edges: [...links.values()].map(({ from, to, role, chains: by }) => ({
      from: byKey.get(from) as GraphNode,
      to: byKey.get(to) as GraphNode,
      role,
      chains: by,
    })),
    layers: 1 + Math.max(-1, ...nodes.map(({ layer }) => layer)),
    rows: 1 + Math.max(-1, ...nodes.map(({ row }) => row)),
  };
}

function handOf(key: string, source: string): Hand {
  return { key, source, documents: new Set(), chains: new Set(), claimantOf: new Set(), after: new Set() };
}

// From the claimant outwards: a hand keeps its name unless the hands behind it already lead back to it.
function keysOf(chain: readonly GraphStep[], name: (source: string) => string, hands: ReadonlyMap<string, Hand>) {
  const keys: string[] = [];
  for (const step of [...chain].reverse()) {
    let key = name(step.source);
    while (keys.some((inner) => leadsTo(hands, inner, key))) key += "\u200b";
    keys.push(key);
  }
  return keys.reverse();
}

function leadsTo(hands: ReadonlyMap<string, Hand>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(hands.get(at)?.after ?? []));
  }
  return false;
}

// Claimants stand at the right edge; every other hand as far right as those it hands on allow.
function layersOf(hands: ReadonlyMap<string, Hand>): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const depthOf = (key: string): number => {
    const known = depths.get(key);
    if (known !== undefined) return known;
    const depth = Math.max(-1, ...[...(hands.get(key)?.after ?? [])].map(depthOf)) + 1;
    depths.set(key, depth);
    return depth;
  };
  const deepest = Math.max(0, ...[...hands.keys()].map(depthOf));
  return new Map([...depths].map(([key, depth]) => [key, deepest - depth]));
}

// A hand stands as high as the middle of its chains; those that would meet move down.
function placed(hands: readonly Hand[], layers: ReadonlyMap<string, number>): GraphNode[] {
  const taken = new Map<number, number>();
  const order = hands.toSorted((a, b) => middle(a.chains) - middle(b.chains) || a.key.localeCompare(b.key));
  const rows = new Map<string, number>();
  for (const hand of order) {
    const layer = layers.get(hand.key) ?? 0;
    const row = Math.max(Math.floor(middle(hand.chains)), (taken.get(layer) ?? -1) + 1);
    taken.set(layer, row);
    rows.set(hand.key, row);
  }
  const top = Math.min(...rows.values());
  return hands.map((hand) => ({
    source: hand.source,
    documents: [...hand.documents],
    layer: layers.get(hand.key) ?? 0,
    row: (rows.get(hand.key) ?? 0) - top,
    chains: [...hand.chains],
    claimantOf: [...hand.claimantOf],
  }));
}

function middle(of: ReadonlySet<number>): number {
  return [...of].reduce((sum, one) => sum + one, 0) / of.size;
}
