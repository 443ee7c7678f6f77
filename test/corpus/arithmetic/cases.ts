import { monthPeriod, monthsPeriod, period, yearsPeriod } from "@/lib/units/period";
import type { Told } from "./told";

/** A text in which one relation adds up, and what becomes of it when one of its numbers is another. */
export interface Case {
  readonly check: string;
  readonly text: string;
  readonly figures: Readonly<Record<string, Told>>;
  readonly written: Readonly<Record<string, string>>;
  /** Numbers that are still right with their rounding. */
  readonly within: readonly Readonly<Record<string, string>>[];
  /** Numbers that cannot be. */
  readonly beyond: readonly Readonly<Record<string, string>>[];
}

/** A text that looks as if something did not add up, and why nothing may be said. */
export interface LookAlike extends Pick<Case, "text" | "figures" | "written"> {
  readonly why: string;
}

const wheat = { of: "crop-production", coverage: "wheat" } as const;
const deals = { of: "sales", coverage: "vehicles" } as const;

export const cases: readonly Case[] = [
  {
    check: "percent-change",
    text: "Wheat output fell {c} to {a} in 2015 from {b} in 2014.",
    figures: {
      a: { ...wheat, in: 2015 },
      b: { ...wheat, in: 2014 },
      c: { ...wheat, in: 2015, moved: ["down", "percent", 2014] },
    },
    written: { a: "3.7 million tonnes", b: "4.3 million tonnes", c: "14 percent" },
    within: [{ c: "12 percent" }, { c: "15.5 percent" }, { b: "4.29 million tonnes" }],
    beyond: [{ c: "24 percent" }, { a: "4.1 million tonnes" }, { b: "3.9 million tonnes" }],
  },
  {
    check: "percent-change",
    text: "Car sales doubled, {c}. The trade counted {b} in 2012 and {a} in 2014.",
    figures: { a: deals, b: { ...deals, in: 2012 }, c: { ...deals, moved: ["up", "percent", 2012] } },
    written: { a: "48,100 cars", b: "24,000 cars", c: "a rise of 100 percent" },
    within: [{ c: "a rise of 101 percent" }, { a: "47,900 cars" }],
    beyond: [{ a: "38,100 cars" }, { c: "a rise of 50 percent" }],
  },
  {
    check: "percent-change",
    text: "Road deaths rose {c} to {a} in the first half of 2015 from {b} in the first half of 2014.",
    figures: {
      a: { of: "road-deaths", in: monthsPeriod(2015, 1, 6) },
      b: { of: "road-deaths", in: monthsPeriod(2014, 1, 6) },
      c: { of: "road-deaths", in: monthsPeriod(2015, 1, 6), moved: ["up", "percent", monthsPeriod(2014, 1, 6)] },
    },
    written: { a: "1,254 deaths", b: "1,140 deaths", c: "10 percent" },
    within: [{ c: "10.0 percent" }, { a: "1,257 deaths" }],
    beyond: [{ c: "20 percent" }, { b: "1,340 deaths" }],
  },
  {
    check: "difference",
    text: "Unemployment rose by {c} to {a} in 2014 from {b} in 2013.",
    figures: {
      a: { of: "unemployment" },
      b: { of: "unemployment", in: 2013 },
      c: { of: "unemployment", moved: ["up", "points", 2013] },
    },
    written: { a: "5.6 percent", b: "5.2 percent", c: "0.4 percentage points" },
    within: [{ c: "0.5 percentage points" }, { a: "5.5 percent" }],
    beyond: [{ c: "1.4 percentage points" }, { b: "4.2 percent" }],
  },
  {
    check: "difference",
    text: "The population grew by {c} to {a} in 2014 from {b} in 2013.",
    figures: {
      a: { of: "population" },
      b: { of: "population", in: 2013 },
      c: { of: "population", moved: ["up", "absolute", 2013] },
    },
    written: { a: "8.50 million people", b: "8.25 million people", c: "250,000 people" },
    within: [{ c: "260,000 people" }, { a: "8.51 million people" }],
    beyond: [{ c: "450,000 people" }, { b: "8.05 million people" }],
  },
  {
    check: "ratio",
    text: "The organisers counted {a}, {r} the police estimate of {b}.",
    figures: { a: { of: "attendance" }, b: { of: "attendance", claimant: "Police" }, r: { of: "attendance" } },
    written: { a: "30,000 people", b: "12,000 people", r: "2.5 times" },
    within: [{ a: "30,400 people" }, { r: "2.4 times" }],
    beyond: [],
  },
  {
    check: "ratio",
    text: "Clinics gave {a} in 2014, {r} as many as the {b} of 2013.",
    figures: { a: { of: "vaccination" }, b: { of: "vaccination", in: 2013 }, r: { of: "vaccination" } },
    written: { a: "620,000 doses", b: "310,000 doses", r: "twice" },
    within: [{ a: "610,000 doses" }, { b: "315,000 doses" }],
    beyond: [{ a: "960,000 doses" }, { r: "three times" }],
  },
  {
    check: "share-of-total",
    text: "So far {a} of the {b}, or {c}, have had their second dose.",
    figures: { a: { of: "vaccination" }, b: { of: "vaccination" }, c: { of: "vaccination", shareOf: "the pupils" } },
    written: { a: "453,000 pupils", b: "604,000 pupils", c: "75 percent" },
    within: [{ c: "75.0 percent" }, { a: "455,000 pupils" }],
    beyond: [{ c: "65 percent" }, { a: "353,000 pupils" }, { b: "704,000 pupils" }],
  },
  {
    check: "share-of-total",
    text: "Of the women who crossed, {a} of {b} ({c}) came by the river.",
    figures: { a: { of: "migration" }, b: { of: "migration" }, c: { of: "migration", shareOf: "the women" } },
    written: { a: "444 women", b: "535 women", c: "83 percent" },
    within: [{ a: "443 women" }, { b: "536 women" }],
    beyond: [{ c: "73 percent" }, { a: "344 women" }],
  },
  {
    check: "share-of-total",
    text: "Farm output was {a} in 2014, which is roughly {c} of the region's output of {b}.",
    figures: {
      a: { of: "production", coverage: "agriculture" },
      b: { of: "production" },
      c: { of: "production", shareOf: "the region's output" },
    },
    written: { a: "$34.2 billion", b: "$1,496.6 billion", c: "2.3 percent" },
    within: [{ c: "2.2 percent" }, { a: "$35.0 billion" }],
    beyond: [{ c: "3.3 percent" }, { a: "$44.2 billion" }],
  },
  {
    check: "shares-of-one-whole",
    text: "Coal makes up {a} of generation and wind {b}.",
    figures: {
      a: { of: "electricity-generation", coverage: "coal", shareOf: "generation" },
      b: { of: "electricity-generation", coverage: "wind", shareOf: "generation" },
    },
    written: { a: "62 percent", b: "38 percent" },
    within: [{ b: "38.3 percent" }, { a: "55 percent" }],
    beyond: [{ b: "48 percent" }, { a: "72 percent" }],
  },
  {
    check: "parts-and-sum",
    text: "Exports came to {a} and imports to {b} in 2014, so that trade reached {c}.",
    figures: { a: { of: "exports" }, b: { of: "imports" }, c: { of: "trade" } },
    written: { a: "$3.16 billion", b: "$4.45 billion", c: "$7.61 billion" },
    within: [{ c: "$7.6 billion" }, { a: "$3.17 billion" }],
    beyond: [{ c: "$7.16 billion" }, { a: "$3.61 billion" }, { b: "$4.95 billion" }],
  },
  {
    check: "trade-balance",
    text: "With exports of {a} and imports of {b} the trade deficit came to {c}.",
    figures: { a: { of: "exports" }, b: { of: "imports" }, c: { of: "trade-deficit" } },
    written: { a: "$8.1 billion", b: "$10.0 billion", c: "$1.9 billion" },
    within: [{ c: "$1.8 billion" }, { a: "$8.2 billion" }],
    beyond: [{ c: "$2.9 billion" }, { b: "$9.0 billion" }],
  },
  {
    check: "sum-before-the-change",
    text: "Trade reached {t}, up {d}. Exports were {e}, up {f}; imports were {i}, up {j}.",
    figures: {
      t: { of: "trade" },
      d: { of: "trade", moved: ["up", "absolute", 2013] },
      e: { of: "exports" },
      f: { of: "exports", moved: ["up", "percent", 2013] },
      i: { of: "imports" },
      j: { of: "imports", moved: ["up", "percent", 2013] },
    },
    written: {
      t: "$8.00 billion",
      d: "$0.60 billion",
      e: "$3.30 billion",
      f: "10 percent",
      i: "$4.70 billion",
      j: "6.8 percent",
    },
    within: [{ f: "9.8 percent" }, { d: "$0.59 billion" }],
    beyond: [{ d: "$1.60 billion" }, { f: "30 percent" }],
  },
  {
    check: "list-sum",
    text: "The budget of {t} has three parts: {a} for roads, {b} for schools and {c} for clinics.",
    figures: { t: { of: "government-spending" }, a: { of: "roads" }, b: { of: "schools" }, c: { of: "clinics" } },
    written: { t: "10.2 billion euros", a: "4.1 billion euros", b: "3.9 billion euros", c: "2.2 billion euros" },
    within: [{ t: "10.3 billion euros" }, { c: "2.3 billion euros" }],
    beyond: [{ t: "12.2 billion euros" }, { a: "6.1 billion euros" }],
  },
  {
    check: "list-sum",
    text: "Police held {a}, {b} and {c}, a total of {t}.",
    figures: { t: { of: "arrests" }, a: { of: "men" }, b: { of: "women" }, c: { of: "minors" } },
    written: { t: "123 people", a: "71 men", b: "33 women", c: "19 children" },
    within: [],
    beyond: [{ t: "133 people" }, { b: "23 women" }],
  },
  {
    check: "per-capita",
    text: "National income of {a} makes {b} for each of the country's {c}.",
    figures: { a: { of: "gdp" }, b: { of: "gdp-per-capita" }, c: { of: "population" } },
    written: { a: "$20.4 billion", b: "$2,010", c: "10.1 million people" },
    within: [{ c: "10 million people" }, { a: "$20.3 billion" }],
    beyond: [{ c: "14 million people" }, { a: "$30.4 billion" }],
  },
  {
    check: "conversion",
    text: "The new line is {a} ({b}) long.",
    figures: { a: { of: "line" }, b: { of: "line" } },
    written: { a: "100 km", b: "62 miles" },
    within: [{ b: "60 miles" }, { a: "101 km" }],
    beyond: [{ b: "82 miles" }, { a: "160 km" }],
  },
  {
    check: "conversion",
    text: "The reserve covers {a} ({b}).",
    figures: { a: { of: "area-planted" }, b: { of: "area-planted" } },
    written: { a: "300 acres", b: "120 hectares" },
    within: [{ b: "121 hectares" }],
    beyond: [{ b: "740 hectares" }],
  },
  {
    check: "supply-balance",
    text: "Against a need of {n}, production of {p} and imports of {i} leave a gap of {g}.",
    figures: {
      n: { of: "cereals needed" },
      p: { of: "crop-production" },
      i: { of: "imports" },
      g: { of: "food-shortfall" },
    },
    written: { n: "5.5 million tonnes", p: "4.1 million tonnes", i: "0.5 million tonnes", g: "0.9 million tonnes" },
    within: [{ g: "1.0 million tonnes" }, { p: "4.0 million tonnes" }],
    beyond: [{ g: "1.9 million tonnes" }, { n: "6.5 million tonnes" }],
  },
  {
    check: "supply-balance",
    text: "The {i} of grain it means to import will not be enough to close a shortfall of {g}.",
    figures: { i: { of: "imports" }, g: { of: "food-shortfall" } },
    written: { i: "500,000 tonnes", g: "1.2 million tonnes" },
    within: [{ i: "550,000 tonnes" }, { g: "1.1 million tonnes" }],
    beyond: [{ i: "1.9 million tonnes" }, { g: "0.3 million tonnes" }],
  },
  {
    check: "rank",
    text: "Its tea exports ranked {r}, after China, Sri Lanka and India.",
    figures: { r: { of: "exports", rank: { position: 4, end: "highest", among: null, size: null } } },
    written: { r: "fourth" },
    within: [],
    beyond: [],
  },
  {
    check: "pace",
    text: "Growth came to {a} in 2014, slowing from {b} in 2013.",
    figures: {
      a: { of: "gdp-growth", moved: ["up", "percent", 2013] },
      b: { of: "gdp-growth", in: 2013, moved: ["up", "percent", 2012] },
    },
    written: { a: "1.2 percent", b: "1.9 percent" },
    within: [{ a: "1.8 percent" }, { a: "1.9 percent" }],
    beyond: [{ a: "2.4 percent" }, { b: "0.7 percent" }],
  },
  {
    check: "pace",
    text: "Inflation accelerated to {a} in 2014 from {b} in 2013.",
    figures: { a: { of: "inflation" }, b: { of: "inflation", in: 2013 } },
    written: { a: "6.4 percent", b: "5.8 percent" },
    within: [{ b: "6.3 percent" }],
    beyond: [{ a: "4.4 percent" }],
  },
  {
    check: "streak",
    text: "The economy has grown for {n} in a row since it shrank {b} in 2010.",
    figures: {
      n: { of: "gdp-growth", in: yearsPeriod(2011, 2014), moved: ["up", null] },
      b: { of: "gdp-growth", in: 2010, moved: ["down", "percent", 2009] },
    },
    written: { n: "four years", b: "0.5 percent" },
    within: [{ b: "0.6 percent" }],
    beyond: [{ n: "six years" }],
  },
  {
    check: "length-and-end",
    text: "The ministry launched the {n} cash programme in July 2013. It has since extended the programme through the end of 2015, {e}.",
    figures: {
      n: { of: "cash programme", in: monthPeriod(2013, 7) },
      e: { of: "cash programme", in: period("2015-12-31", "2015-12-31") },
    },
    written: { n: "two-year", e: "it said" },
    within: [],
    beyond: [{ n: "four-year" }],
  },
  {
    check: "worded-share",
    text: "{w} village children underweight. A survey found that {p} of children in villages are underweight.",
    figures: { w: { of: "underweight", title: true }, p: { of: "underweight children", in: null } },
    written: { w: "1 in 4", p: "more than 26 percent" },
    within: [{ p: "24 percent" }],
    beyond: [],
  },
  {
    check: "headline",
    text: "Rents up {h} in 2014\nRents in the capital rose {b} in 2014, the office said.",
    figures: {
      h: { of: "prices", coverage: "rents", moved: ["up", "percent", 2013], title: true },
      b: { of: "prices", coverage: "rents", moved: ["up", "percent", 2013] },
    },
    written: { h: "7 percent", b: "7.2 percent" },
    within: [{ b: "6.8 percent" }],
    beyond: [{ h: "12 percent" }, { b: "1.7 percent" }],
  },
];

export const lookAlikes: readonly LookAlike[] = [
  {
    why: "growth is real, the levels are not",
    text: "GDP grew {c} in real terms to {a} in 2014 from {b} in 2013.",
    figures: { a: { of: "gdp" }, b: { of: "gdp", in: 2013 }, c: { of: "gdp-growth", moved: ["up", "percent", 2013] } },
    written: { a: "$55 billion", b: "$50 billion", c: "3 percent" },
  },
  {
    why: "the percentage is of rice alone",
    text: "Rice output fell {c}. Cereals came to {a} in 2015 after {b} in 2014.",
    figures: {
      a: { of: "crop-production", coverage: "cereals", in: 2015 },
      b: { of: "crop-production", coverage: "cereals", in: 2014 },
      c: { of: "crop-production", coverage: "rice", in: 2015, moved: ["down", "percent", 2014] },
    },
    written: { a: "5.0 million tonnes", b: "5.1 million tonnes", c: "12 percent" },
  },
  {
    why: "half a year against a whole one",
    text: "Arrivals fell {c}: {a} came in the first half of 2015, {b} in 2014.",
    figures: {
      a: { of: "migration", in: monthsPeriod(2015, 1, 6) },
      b: { of: "migration", in: 2014 },
      c: { of: "migration", in: monthsPeriod(2015, 1, 6), moved: ["down", "percent", monthsPeriod(2014, 1, 6)] },
    },
    written: { a: "614 people", b: "1,396 people", c: "15 percent" },
  },
  {
    why: "two voices",
    text: "The ministry put the rise at {c}. The union counted {a} jobs in 2014 and {b} in 2013.",
    figures: {
      a: { of: "employment", claimant: "Union" },
      b: { of: "employment", claimant: "Union", in: 2013 },
      c: { of: "employment", claimant: "Ministry of Labour", moved: ["up", "percent", 2013] },
    },
    written: { a: "410,000 people", b: "430,000 people", c: "4 percent" },
  },
  {
    why: "another place",
    text: "Output rose {c}. The south made {a} in 2014 and {b} in 2013.",
    figures: {
      a: { of: "steel-production", place: "KR" },
      b: { of: "steel-production", place: "KR", in: 2013 },
      c: { of: "steel-production", place: "KP", moved: ["up", "percent", 2013] },
    },
    written: { a: "70 million tonnes", b: "69 million tonnes", c: "30 percent" },
  },
  {
    why: "the total leaves something out that its parts may hold",
    text: "Trade excluding oil was {c}, with exports of {a} and imports of {b}.",
    figures: { a: { of: "exports" }, b: { of: "imports" }, c: { of: "trade", excluding: "oil" } },
    written: { a: "$3.1 billion", b: "$4.4 billion", c: "$5.2 billion" },
  },
  {
    why: "exports and imports are no part and whole",
    text: "Exports of {a} and imports of {b} were counted.",
    figures: { a: { of: "exports" }, b: { of: "imports" } },
    written: { a: "$8 billion", b: "$10 billion" },
  },
  {
    why: "the deficit is of goods and services, the exports of goods",
    text: "The trade deficit in goods and services was {c}; exports of goods were {a} and imports of goods {b}.",
    figures: {
      a: { of: "exports", coverage: "goods" },
      b: { of: "imports", coverage: "goods" },
      c: { of: "trade-deficit", coverage: "goods-and-services" },
    },
    written: { a: "$8.1 billion", b: "$10.0 billion", c: "$0.9 billion" },
  },
  {
    why: "exports of services, trade in goods",
    text: "Trade in goods was {c}. Exports were {a} and imports {b}, services and goods.",
    figures: {
      a: { of: "exports", coverage: "goods-and-services" },
      b: { of: "imports", coverage: "goods-and-services" },
      c: { of: "trade", coverage: "goods" },
    },
    written: { a: "$3.1 billion", b: "$4.4 billion", c: "$5.2 billion" },
  },
  {
    why: "a list that only names some",
    text: "Police held {t}, including {a} and {b}.",
    figures: { t: { of: "arrests" }, a: { of: "students" }, b: { of: "foreigners" } },
    written: { t: "1,200 people", a: "300 students", b: "40 foreigners" },
  },
  {
    why: "the rest is not told",
    text: "The fund of 12 million has several uses: {t} in all, {a} for wells, {b} for pumps and the rest for training.",
    figures: { t: { of: "aid" }, a: { of: "wells" }, b: { of: "pumps" } },
    written: { t: "12 million euros", a: "5 million euros", b: "3 million euros" },
  },
  {
    why: "of the patients some are still treated",
    text: "Of the {t}, {a} recovered and {b} died.",
    figures: { t: { of: "patients" }, a: { of: "recovered" }, b: { of: "deaths" } },
    written: { t: "200 patients", a: "80 patients", b: "20 patients" },
  },
  {
    why: "shares of two wholes",
    text: "Women are {a} of teachers and men {b} of engineers.",
    figures: {
      a: { of: "employment", coverage: "services", shareOf: "teachers" },
      b: { of: "employment", coverage: "manufacturing", shareOf: "engineers" },
    },
    written: { a: "70 percent", b: "80 percent" },
  },
  {
    why: "sets that overlap may pass a hundred together",
    text: "Of households, {a} own vehicles and {b} own electric vehicles.",
    figures: {
      a: { of: "users", coverage: "vehicles", shareOf: "households" },
      b: { of: "users", coverage: "electric-vehicles", shareOf: "households" },
    },
    written: { a: "90 percent", b: "20 percent" },
  },
  {
    why: "a share of another whole stands nearby",
    text: "The clinics hold {a} of vaccine. In the north {c} of nurses are trained; {b} work in the south.",
    figures: { a: { of: "stocks" }, b: { of: "employment" }, c: { of: "employment", shareOf: "nurses" } },
    written: { a: "40,000 doses", b: "2,000 nurses", c: "12 percent" },
  },
  {
    why: "a rate of exchange is shown, not approved",
    text: "The loan of {a} ({b}) was signed in 2014.",
    figures: { a: { of: "lending" }, b: { of: "lending" } },
    written: { a: "500 million euros", b: "$400 million" },
  },
  {
    why: "two lengths of two things",
    text: "The tunnel is {a} long and the bridge, at {b}, is the longest in the country.",
    figures: { a: { of: "tunnel" }, b: { of: "bridge" } },
    written: { a: "100 km", b: "3 miles" },
  },
  {
    why: "a ratio of something else",
    text: "Prices are {r} as high as in the city. The market has {a} in the hall and {b} outside.",
    figures: { r: { of: "prices" }, a: { of: "stalls" }, b: { of: "stalls" } },
    written: { r: "twice", a: "400 stalls", b: "90 stalls" },
  },
  {
    why: "a gap before imports and one after are two",
    text: "Production of {p} and stocks leave a deficit of {g} against a need of {n} once imports of {i} and aid are counted.",
    figures: {
      n: { of: "cereals needed" },
      p: { of: "crop-production" },
      i: { of: "imports" },
      g: { of: "food-shortfall" },
    },
    written: { n: "5.5 million tonnes", p: "4.1 million tonnes", i: "0.5 million tonnes", g: "0.4 million tonnes" },
  },
  {
    why: "it ranks third although only two of many before it are named",
    text: "It ranked {r}, behind China and India among others.",
    figures: { r: { of: "exports", rank: { position: 7, end: "highest", among: null, size: null } } },
    written: { r: "seventh" },
  },
  {
    why: "growth slows while output rises",
    text: "Output rose {a} in 2014, more slowly than the {b} of 2013.",
    figures: {
      a: { of: "industrial-production", moved: ["up", "percent", 2013] },
      b: { of: "industrial-production", in: 2013, moved: ["up", "percent", 2012] },
    },
    written: { a: "2.1 percent", b: "4.0 percent" },
  },
  {
    why: "the rate that slowed is another one",
    text: "Inflation slowed from its peak. Wages rose {a} in 2014 and {b} in 2013.",
    figures: {
      a: { of: "wages", moved: ["up", "percent", 2013] },
      b: { of: "wages", in: 2013, moved: ["up", "percent", 2012] },
    },
    written: { a: "4.1 percent", b: "3.0 percent" },
  },
  {
    why: "one fall inside is of a part",
    text: "The economy has grown for {n} in a row. Construction shrank {b} in 2012.",
    figures: {
      n: { of: "gdp-growth", in: yearsPeriod(2011, 2014), moved: ["up", null] },
      b: { of: "sector-growth", coverage: "construction", in: 2012, moved: ["down", "percent", 2011] },
    },
    written: { n: "four years", b: "1.5 percent" },
  },
  {
    why: "the headline rounds a forecast, the text tells last year",
    text: "Harvest to fall {h}\nThe harvest fell {b} in 2014, the office said.",
    figures: {
      h: { of: "crop-production", in: 2015, moved: ["down", "percent", 2014], status: "forecast", title: true },
      b: { of: "crop-production", in: 2014, moved: ["down", "percent", 2013] },
    },
    written: { h: "20 percent", b: "5 percent" },
  },
  {
    why: "averages are no totals",
    text: "Prices rose {c} on average to {a} in 2014 from {b} in 2013.",
    figures: {
      a: { of: "food-prices" },
      b: { of: "food-prices", in: 2013 },
      c: { of: "food-prices", moved: ["up", "percent", 2013] },
    },
    written: { a: "120 shillings", b: "60 shillings", c: "40 percent" },
  },
  {
    why: "an earlier estimate was replaced",
    text: "The loss was put at {a} in 2014, revised from {b}; it had grown {c} on 2013.",
    figures: {
      a: { of: "losses" },
      b: { of: "losses", in: 2013 },
      c: { of: "losses", moved: ["up", "percent", 2013] },
    },
    written: { a: "$40 million", b: "$35 million", c: "60 percent" },
  },
];
