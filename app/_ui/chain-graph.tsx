import type { ChainGraph as Graph, GraphEdge, GraphNode } from "@/lib/model/chain-graph";
import styles from "./chain-graph.module.css";
import { svgLines } from "./svg-lines";
import { roleWords } from "./words";

/** What a hand changed of the words it hands on, for the drawing's label. */
export interface HopChange {
  readonly by: string;
  readonly text: string;
}

interface ChainGraphProps {
  /** What is drawn, as a sentence for those who do not see it. */
  readonly title: string;
  readonly graph: Graph;
  /** One letter for each chain. */
  readonly letters: readonly string[];
  readonly changes: readonly HopChange[];
}

const column = 232;
const row = 92;
const box = { width: 152, height: 52 };
const left = 28;

/** Attribution chains as one graph: publishers at the left, claimants at the right, shared hands drawn once, hops labelled with what they did and changed. */
export function ChainGraph({ title, graph, letters, changes }: ChainGraphProps) {
  const width = left + (graph.layers - 1) * column + box.width + 12;
  const height = graph.rows * row + 8;
  return (
    <svg
      className={styles.graph}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
    >
      {graph.edges.map((edge) => (
        <Edge
          key={`${edge.from.source} ${edge.from.layer} ${edge.to.source} ${edge.role}`}
          edge={edge}
          changes={changes.filter(({ by }) => by === edge.from.source)}
        />
      ))}
      {graph.nodes.map((node) => (
        <Node key={`${node.source} ${node.layer} ${node.row}`} node={node} graph={graph} letters={letters} />
      ))}
    </svg>
  );
}

function Node({
  node,
  graph,
  letters,
}: {
  readonly node: GraphNode;
  readonly graph: Graph;
  readonly letters: readonly string[];
}) {
  const { x, y } = cornerOf(node);
  const starts = graph.edges.every(({ to }) => to !== node);
  const lines = svgLines(node.source, 21, 2);
  const below = belowOf(node);
  const first = y + box.height / 2 + 4 - ((lines.length + (below ? 1 : 0) - 1) * 14) / 2;
  return (
    <g>
      <rect
        className={node.claimantOf.length > 0 ? styles.claimant : styles.hand}
        x={x}
        y={y}
        width={box.width}
        height={box.height}
        rx={3}
      />
      {lines.map((line, index) => (
        <text key={line} className={styles.name} x={x + box.width / 2} y={first + index * 14} textAnchor="middle">
          {line}
        </text>
      ))}
      {below ? (
        <text className={styles.below} x={x + box.width / 2} y={first + lines.length * 14} textAnchor="middle">
          {below}
        </text>
      ) : null}
      {starts
        ? node.chains.map((chain, index) => (
            <text key={chain} className={styles.letter} x={x - 20} y={y + 20 + index * 16} data-series={chain + 1}>
              {letters[chain]}
            </text>
          ))
        : null}
    </g>
  );
}

function belowOf(node: GraphNode): string | null {
  if (node.claimantOf.length > 1) return "same origin";
  const [document] = node.documents;
  return document ? (svgLines(document, 24, 1)[0] ?? null) : null;
}

function Edge({ edge, changes }: { readonly edge: GraphEdge; readonly changes: readonly HopChange[] }) {
  const [from, to] = [cornerOf(edge.from), cornerOf(edge.to)];
  const [x1, y1] = [from.x + box.width, from.y + box.height / 2];
  const [x2, y2] = [to.x, to.y + box.height / 2];
  const middle = (x1 + x2) / 2;
  const label = { x: x1 + (column - box.width) / 2, y: y1 + (y2 - y1) * 0.5 - 6 };
  const told = changes.flatMap(({ text }) => svgLines(text, 26, 2)).slice(0, 3);
  return (
    <g>
      <path
        className={changes.length > 0 ? styles.changed : styles.hop}
        d={`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2 - 7} ${y2}`}
      />
      <path
        className={changes.length > 0 ? styles.changedHead : styles.head}
        d={`M${x2 - 7} ${y2 - 4}L${x2} ${y2}l-7 4z`}
      />
      <text className={styles.role} x={label.x} y={label.y} textAnchor="middle">
        {roleWords[edge.role]}
      </text>
      {told.map((line, index) => (
        <text key={line} className={styles.change} x={label.x} y={label.y + 22 + index * 13} textAnchor="middle">
          {line}
        </text>
      ))}
    </g>
  );
}

function cornerOf({ layer, row: place }: GraphNode) {
  return { x: left + layer * column, y: 12 + place * row };
}
