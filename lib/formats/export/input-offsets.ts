type OffsetMap = (offset: number) => number;

const pairs = new Set(["source", "cue", "content", "claimantSpan"]);
const wordings = ["text", "quote"] as const;

/**
 * A result whose offsets count the normalised text, as one whose offsets count the input it came from: every `start` and `end`, every
 * pair of offsets, and the words beside them are those of the input. Returned as it is when normalising moved nothing.
 */
export function inputOffsets<T>(result: T, input: string, toInput: OffsetMap): T {
  return moved(result, "", input, toInput) as T;
}

function moved(value: unknown, name: string, input: string, toInput: OffsetMap): unknown {
  if (Array.isArray(value)) {
    if (pairs.has(name) && value.length === 2 && value.every((one) => typeof one === "number"))
      return value.map(toInput);
    return value.map((one) => moved(one, name, input, toInput));
  }
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, moved(one, key, input, toInput)]));
  if (typeof copy.start !== "number" || typeof copy.end !== "number") return copy;
  const [start, end] = [toInput(copy.start), toInput(copy.end)];
  for (const key of wordings) if (typeof copy[key] === "string") copy[key] = input.slice(start, end);
  return { ...copy, start, end };
}
