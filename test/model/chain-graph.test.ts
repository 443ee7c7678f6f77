import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chainGraph, type GraphStep } from "../../lib/model/chain-graph.ts";

const chain = (...sources: readonly string[]): GraphStep[] =>
  sources.map((source, index) => ({
    source,
    role: index === sources.length - 1 ? "asserts" : index === 0 ? "publishes" : "relays",
  }));
const node = (graph: ReturnType<typeof chainGraph>, source: string) => graph.nodes.find((one) => one.source === source);

describe("chains as one graph", () => {
  test("three outlets that relay one agency meet in it", () => {
    const graph = chainGraph([chain("Blog", "Wire", "FAO"), chain("Daily", "FAO"), chain("Weekly", "Wire", "FAO")]);
    expect(graph.nodes).toHaveLength(5);
    expect(node(graph, "FAO")).toMatchObject({ claimantOf: [0, 1, 2], layer: 2 });
    expect(node(graph, "Wire")).toMatchObject({ chains: [0, 2], layer: 1 });
    expect(node(graph, "Daily")).toMatchObject({ layer: 1 });
  });

  test("two claimants stay two, and the publisher they share is drawn once", () => {
    const graph = chainGraph([chain("Blog", "FAO"), chain("Blog", "Ministry")]);
    expect(graph.nodes.map(({ source }) => source)).toEqual(["Blog", "FAO", "Ministry"]);
    expect(node(graph, "FAO")?.row).not.toBe(node(graph, "Ministry")?.row);
  });

  test("a publisher that speaks for itself is a graph of one hand", () => {
    expect(chainGraph([chain("Blog")])).toMatchObject({ layers: 1, rows: 1, edges: [] });
  });

  test("two that quote each other do not close a circle", () => {
    const graph = chainGraph([chain("Daily", "Weekly"), chain("Weekly", "Daily")]);
    expect(graph.nodes).toHaveLength(3);
  });

  test("names of one source are one hand", () => {
    const graph = chainGraph([chain("Blog", "F.A.O."), chain("Blog", "FAO")], (name) => name.replaceAll(".", ""));
    expect(graph.nodes).toHaveLength(2);
  });

  test("whatever the chains, every hand stands left of the next and no two on one place", () => {
    const chains = fc.array(fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 5 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(chains, (names) => {
        const graph = chainGraph(names.map((one) => chain(...one)));
        for (const { from, to } of graph.edges) expect(from.layer).toBeLessThan(to.layer);
        const places = graph.nodes.map(({ layer, row }) => `${layer} ${row}`);
        expect(new Set(places).size).toBe(places.length);
        for (const index of names.keys())
          expect(graph.nodes.some(({ claimantOf }) => claimantOf.includes(index))).toBe(true);
      }),
    );
  });
});
