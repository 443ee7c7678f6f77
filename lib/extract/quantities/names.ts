import type { Token } from "../../text/tokens.ts";
import { isOrdinalEnding } from "./dates.ts";
import { isCapitalised, startsSentence } from "./draft.ts";
import { countedPlural } from "./noun-phrase.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that make the number after them a name: "Room 39", "Resolution 2270", "page 12". */
const designators = list(`
art para pp p vol ch sec pt ref port error code rfc agenda psalm dow mt
room suite apartment flat building block house gate exit platform terminal pier dock bay wing ward
highway route road street avenue interstate motorway freeway junction line channel flight train bus
article section chapter clause paragraph page figure fig table chart appendix annex schedule rule regulation directive amendment resolution proposition protocol
bill act title form note footnote item question exhibit slide lesson unit module volume issue part episode season series
no nr num number nos version release build model mark mk type category class grade level tier stage phase step division league
group team squad brigade battalion regiment fleet army corps unit office bureau district region zone sector precinct area lot plot
boeing airbus apollo iphone ipad windows android galaxy ps playstation xbox pentium formula fortune nikkei ftse dax cac kospi topix msci s&p sp
war world super top catch covid
`);

/** Verbs and small words that headlines capitalise before a number, and that are no names. */
const capitalisedPlain = list(`
a an the some about around almost nearly over under above below at least most more less fewer than only just another other all both these those its his her their our
and or but nor with without for from to in on of by per as up down between among until since after before during through within into onto
is are was were has have had be been being will would can could may might shall should
hit hits reach reaches reached top tops topped rise rises rose fall falls fell drop drops dropped gain gains gained lose loses lost climb climbs jump jumps
kill kills killed injure injures injured wound wounds leave leaves left arrest arrests save saves cut cuts cost costs pay pays raise raises add adds
see sees sell sells buy buys make makes take takes give gives get gets need needs want wants find finds count counts total totals exceed exceeds
say says said show shows estimate estimates expect expects plan plans approximately roughly approx circa estimated
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday yes ok okay also still now then here there when while where if because that this not never
`);

/** True when the number at `at` belongs to a name or is written as a code: "Room 39", "COVID-19", "24703L202", "1)", "[12]". */
export function isName(tokens: readonly Token[], at: number, to: number): boolean {
  return isGlued(tokens, at, to) || isDesignated(tokens, at) || isListMark(tokens, at, to) || isAddress(tokens, at, to);
}

// "SCP-173", "CO2", "F-16", "24703L202". Money signs before and units after the number are read before this is asked.
function isGlued(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[to];
  if (token?.numeral?.shape === "code") return true;
  if (token?.kind === "number" && !token.spaced && before !== undefined) {
    if (before.kind === "word" || before.text === "#" || before.text === "/" || before.text === "_") return true;
    if ((before.text === "+" || before.text === "(") && !before.spaced && at > 1) return true;
    if ((before.text === "-" || before.text === "–") && !before.spaced && isWordOfItsOwn(tokens, at - 2)) return true;
  }
  if (after === undefined || after.spaced || tokens[to - 1]?.kind !== "number") return false;
  if (after.kind === "word") return !isOrdinalEnding(after);
  return (
    after.text === "(" &&
    tokens[to + 1]?.kind === "word" &&
    !tokens[to + 1]?.spaced &&
    (tokens[to + 1]?.text.length ?? 9) === 1
  );
}

// The "k" of "5k-20k" belongs to a number.
function isWordOfItsOwn(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "word" && !(tokens[at - 1]?.kind === "number" && !tokens[at]?.spaced);
}

/** True for "Room 39", "No. 1", "Chapter Two", "Boeing 737", "Group of Seven", "the Twelve Apostles". */
export function isDesignated(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  if (tokens[before]?.text === ".") before--;
  const word = tokens[before];
  if (word?.kind !== "word" || tokens[at]?.startsLine) return false;
  const digits = tokens[at]?.kind === "number";
  if (designators.has(word.lower)) {
    if (!digits) return isCapitalised(word) && isCapitalised(tokens[at]);
    return (
      word.text !== word.text.toLowerCase() || classifiers.test(word.lower) || countedPlural(tokens, at + 1) === null
    );
  }
  if (digits && word.lower === "of") return tokens[before - 1]?.text === "Group";
  if (digits || !isCapitalised(tokens[at]) || startsSentence(tokens, at)) return false;
  if (word.lower === "of") return isCapitalised(tokens[before - 1]);
  if (word.lower === "the") return isCapitalised(tokens[at + 1]) && !isCapitalised(word);
  return isCapitalised(word) && !capitalisedPlain.has(word.lower) && !startsSentence(tokens, before);
}

/** Designators that go before a noun in the plural too ("phase 3 trials"); "building 200 homes" and "issue 300 permits" count. */
const classifiers = /^(?:type|category|class|grade|level|tier|phase|stage|no|nr|version|mark|mk)$/u;

/** True for a number alone after a capitalised word inside a sentence: "Apollo 13", "England 24", but not "Kills 20" in a headline. */
export function followsName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!isCapitalised(before) || startsSentence(tokens, at) || tokens[at]?.kind !== "number") return false;
  return !capitalisedPlain.has(before?.lower ?? "") && !startsSentence(tokens, at - 1);
}

// "1) …", "(a) 2." at the head of a line, "[12]" anywhere.
function isListMark(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[to];
  if (before?.text === "[" && after?.text === "]") return true;
  if (before?.text === "(" && after?.text === ")" && (tokens[at]?.numeral?.value ?? 99) <= 20) return true;
  if (isRow(tokens, at)) return true;
  if (!tokens[at]?.startsLine || after === undefined || after.spaced) return false;
  const followed = tokens[to + 1] !== undefined && !tokens[to + 1]?.startsLine;
  return followed && (after.text === ")" || (after.text === "." && (tokens[to + 1]?.spaced ?? false)));
}

/**
 * True for either half of a score or a telephone number: "won 3-1", "a 5-4 ruling", "555-1234". A pair that rises to a hundred or more,
 * or that is led in by "between" or "about", is a range; so is one with something to count, which the caller has ruled out for `at`.
 */
export function isScore(tokens: readonly Token[], at: number, countsNothing: (to: number) => boolean): boolean {
  const first = joinsNumber(tokens, at) ? at : joinsNumber(tokens, at - 2) ? at - 2 : -1;
  if (first < 0 || !countsNothing(first + 3) || "$€£¥₹₩".includes(tokens[first - 1]?.text ?? " ")) return false;
  const low = tokens[first]?.numeral?.value ?? 0;
  const high = tokens[first + 2]?.numeral?.value ?? 0;
  if (low >= high || high > low * 20) return true;
  const telephone = tokens[first]?.text.length === 3 && tokens[first + 2]?.text.length === 4 && low % 10 !== 0;
  return telephone || (high < 100 && !rangeLeads.test(tokens[first - 1]?.lower ?? ""));
}

const rangeLeads = /^(?:ages|aged|age|about|around|between|from|of|is|to|approximately|roughly|some|than|~)$/u;

function joinsNumber(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at + 1];
  if (tokens[at]?.numeral?.shape !== "plain" || tokens[at + 2]?.numeral?.shape !== "plain") return false;
  return (hyphen?.text === "-" || hyphen?.text === "–") && !hyphen.spaced && !tokens[at + 2]?.spaced;
}

// "020 7946 0958", the cells of a table: three numbers and more with nothing between them, or one that begins with a zero.
function isRow(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isDialled(tokens[at - 1])) return true;
  if (token?.numeral?.shape !== "plain") return false;
  if (isDialled(token)) return true;
  let length = 1;
  for (let here = at - 1; length < 3 && tokens[here]?.kind === "number"; here--) length++;
  for (let here = at + 1; length < 3 && tokens[here]?.kind === "number"; here++) length++;
  return length >= 3;
}

function isDialled(token: Token | undefined): boolean {
  return (
    token?.numeral?.shape === "plain" && token.text.length > 2 && token.text.startsWith("0") && token.numeral.value > 0
  );
}

/** "310 for 4": the runs and wickets of an innings, either half of them. */
export function isInnings(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at + 1]?.lower === "for" ? at : tokens[at - 1]?.lower === "for" ? at - 2 : -1;
  const runs = tokens[first]?.numeral;
  const wickets = tokens[first + 2]?.numeral;
  return runs?.shape === "plain" && wickets?.shape === "plain" && wickets.value <= 10 && runs.value > 10;
}

const ways = list("street road avenue lane drive boulevard place square court way terrace st rd ave blvd ln");

/** "123 Random Street". */
function isAddress(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at]?.kind !== "number") return false;
  for (let step = 0; step < 3; step++) {
    const word = tokens[to + step];
    if (!isCapitalised(word)) return false;
    if (step > 0 && ways.has(word?.lower ?? "")) return true;
  }
  return false;
}
