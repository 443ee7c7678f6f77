/** Nouns whose number is a name, not a year: "Room 2014", "Highway 1950". */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  [
    "room rooms flight highway route road street avenue page pages article section paragraph resolution model boeing",
    "airbus area code unit level channel chapter case file form bus line lot box suite apartment version no number nos",
    "building floor gate platform regiment division battalion brigade squadron camp psalm verse act bill law order tel",
    "phone fax zip isbn issn doi id port bloc index shares stock exactly approximately some only nearly almost",
  ]
    .join(" ")
    .split(" "),
);

/** Nouns a number counts even where they have no plural -s: "1998 won", "2000 people". */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  [
    "people men women children won yuan yen baht percent pct hundred thousand million billion trillion kg km mm cm",
    "kilograms hectares acres tonnes tons metric square cubic miles kilometers kilometres meters metres feet foot pounds",
    "dollars euros rupees rubles roubles times points mph kph mw gw kw kwh mwh bushels barrels litres liters head cattle",
    "sheep fish troops personnel staff dead hp hours minutes seconds days weeks months years",
  ]
    .join(" ")
    .split(" "),
);
