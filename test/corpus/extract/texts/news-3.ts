import type { TextExample } from "./text-example.ts";

/**
 * Seven more texts, annotated after the rules had met the twelve before, and before they met these. At their first reading: claims F1 .99,
 * claimant .87, chain .83, value .98, direction .84, period .96; since then they have been looked at, and six lines that gave a direction
 * or a unit against our own convention were put right (with them value .99 and direction .95).
 */
export const news3: readonly TextExample[] = [
  {
    id: "news-strike",
    publisher: "Rhine Courier",
    text: `Rail strike halts four in five trains

Berlin, 24 January 2024 (dpa) - A six-day strike by German train drivers began on Wednesday and brought 80 percent of long-distance services to a halt, Deutsche Bahn said.

The operator put the cost of each day at 25 million euros. Freight companies warned of shortages.

The drivers' union GDL wants a 35-hour week and 555 euros more a month for its 40,000 members. Its leader, Claus Weselsky, said the company had offered 11 percent over 32 months. “That is less than inflation,” he told ZDF.

The institute IW in Cologne and the industry federation BDI estimated the damage to the economy at up to 100 million euros a day. Is that plausible? Holger Schmieding, chief economist at Berenberg, has doubts: he expects no more than 30 million.

Car makers rely on rail for half of their deliveries. In Hamburg 3,000 containers were waiting on Wednesday, the port authority said, twice as many as usual.

A survey by YouGov found that 59 percent of Germans do not support the strike; in December it was 51 percent.
`,
    claims: `
halts four in five trains | - | four in five trains = 80 percent | - | - | trains
A six-day strike | - | six-day = 6 day | - | - | strike | optional
brought 80 percent of long-distance services to a halt | Rhine Courier > dpa > Deutsche Bahn | 80 percent = 80 percent | - | 2024-01-24 | long-distance services
put the cost of each day at 25 million euros | Rhine Courier > dpa > Deutsche Bahn | 25 million euros = 25000000 EUR | - | - | cost
wants a 35-hour week | - | 35-hour = 35 hour | - | - | week | optional
555 euros more a month | - | 555 euros = 555 EUR | - | - | wages | optional
its 40,000 members | - | 40,000 members = 40000 person | - | - | members
the company had offered 11 percent over 32 months | Rhine Courier > dpa > Claus Weselsky | 11 percent = 11 percent | - | - | offer
estimated the damage to the economy at up to 100 million euros a day | Rhine Courier > dpa > IW; BDI | up to 100 million euros a day = ..100000000 EUR | - | - | damage
he expects no more than 30 million | Rhine Courier > dpa > Holger Schmieding | no more than 30 million = ..30000000 | - | - | damage
rely on rail for half of their deliveries | Rhine Courier > dpa | half = 50 percent | - | - | deliveries
3,000 containers were waiting on Wednesday | Rhine Courier > dpa > port authority | 3,000 containers = 3000 | - | 2024-01-24 | containers
twice as many as usual | Rhine Courier > dpa > port authority | twice as many = 2 ratio | - | - | containers
59 percent of Germans do not support the strike | Rhine Courier > dpa > YouGov | 59 percent = 59 percent | - | - | support
in December it was 51 percent | Rhine Courier > dpa > YouGov | 51 percent = 51 percent | - | 2023-12 | support
`,
  },
  {
    id: "news-malaria-budget",
    publisher: "Savanna Post",
    text: `Aid cuts threaten malaria gains, ministers warn

ABUJA, April 25, 2025 (Reuters) - Nigeria and Ghana said on Friday that Aid cuts threaten malaria gains | - | - | - | - | aid | optional
cuts in foreign aid could undo a decade of progress against malaria.

The disease killed 597,000 people worldwide in 2023, according to the World Health Organization, and African countries accounted for 95 percent of the deaths. Deaths in Ghana dropped to 52 last year from more than 2,000 in 2012, its health service said.

Nigeria's parliament approved an extra $200 million for health in February. The ministry said the money would pay for 4 million test kits. A spokesman added that stocks would last until September.

The Global Fund and the Gates Foundation have each paid about a third of the bill for mosquito nets. The fund says it delivered 227 million nets in 2023, 12 million more than the year before.

Vaccines are the bright spot. Nineteen countries have introduced one since 2023. In Malawi severe cases fell by 22 percent among vaccinated children, a study in the Lancet found, and hospital admissions by 13 percent.

But rising temperatures widen the area in which mosquitoes breed. It grew by a tenth between 1990 and 2020.
`,
    claims: `
Aid cuts threaten malaria gains | - | - | - | - | aid | optional
cuts in foreign aid could undo a decade of progress | - | - | - | - | aid | optional
The disease killed 597,000 people worldwide in 2023 | Savanna Post > Reuters > World Health Organization | 597,000 people = 597000 person | - | 2023 | malaria deaths
African countries accounted for 95 percent of the deaths | Savanna Post > Reuters > World Health Organization | 95 percent = 95 percent | - | 2023 | share of malaria deaths
Deaths in Ghana dropped to 52 last year | Savanna Post > Reuters > health service | 52 = 52 | down | 2024 | malaria deaths
from more than 2,000 in 2012 | Savanna Post > Reuters > health service | more than 2,000 = 2000.. | - | 2012 | malaria deaths
approved an extra $200 million for health in February | Savanna Post > Reuters | $200 million = 200000000 USD | - | 2025-02 | health spending
the money would pay for 4 million test kits | Savanna Post > Reuters > ministry | 4 million test kits = 4000000 | - | - | test kits
stocks would last until September | Savanna Post > Reuters > ministry | - | - | - | stocks | optional
about a third of the bill for mosquito nets | Savanna Post > Reuters | about a third = 33.3333 percent | - | - | share of the bill
it delivered 227 million nets in 2023 | Savanna Post > Reuters > Global Fund | 227 million nets = 227000000 | - | 2023 | mosquito nets
12 million more than the year before | Savanna Post > Reuters > Global Fund | 12 million more = 12000000 | up | 2023 | mosquito nets
Nineteen countries have introduced one since 2023 | - | Nineteen countries = 19 | - | - | countries
severe cases fell by 22 percent among vaccinated children | Savanna Post > Reuters > study in the Lancet | 22 percent = 22 percent | down | - | severe malaria cases
hospital admissions by 13 percent | Savanna Post > Reuters > study in the Lancet | 13 percent = 13 percent | down | - | hospital admissions
rising temperatures widen the area | - | - | up | - | area | optional
It grew by a tenth between 1990 and 2020 | Savanna Post > Reuters | a tenth = 10 percent | up | 1990..2020 | breeding area
`,
  },
  {
    id: "blog-closed-trade",
    publisher: "Sea of Okhotsk Blog",
    text: `What the mirror data say about Eritrea

Thursday, May 9th, 2019
By Lena Fors

Eritrea has not published a budget since independence. So what do we know? The IMF's last full report is from 2009. It put debt at 145 percent of GDP.

Chinese customs figures are better. They show imports from Eritrea of $234 million in 2018, nearly all of it copper and zinc. Canada's Nevsun, which runs the Bisha mine, reported output of 120,000 tonnes of zinc in its annual report, up a fifth on 2017.

According to the Economist Intelligence Unit:

“Real GDP grew by 4.2% in 2018 and will grow by 3.8% this year. Inflation remains at about 9%.”

I find 4.2 percent hard to believe. Half a million Eritreans live abroad, the UN refugee agency says, and every month about 5,000 leave. The government calls these numbers invented. Its information minister, Yemane Gebremeskel, tweeted in April that “fewer than 1,000” go each month.

Electricity use is a better guide. Output grew to 420 gigawatt-hours in 2016 from 390 in 2014, the World Bank estimates. That would mean growth of less than 4 percent a year.

UPDATE (May 12): A reader at the African Development Bank points out that the bank's own outlook has growth at 4.2 percent too. It cites the finance ministry.
`,
    claims: `
It put debt at 145 percent of GDP | Sea of Okhotsk Blog > IMF | 145 percent = 145 percent | - | - | public debt
imports from Eritrea of $234 million in 2018 | Sea of Okhotsk Blog > Chinese customs | $234 million = 234000000 USD | - | 2018 | imports
output of 120,000 tonnes of zinc in its annual report | Sea of Okhotsk Blog > Nevsun | 120,000 tonnes = 120000 t | - | 2018 | zinc output
up a fifth on 2017 | Sea of Okhotsk Blog > Nevsun | a fifth = 20 percent | up | 2018 | zinc output
Real GDP grew by 4.2% in 2018 | Sea of Okhotsk Blog > Economist Intelligence Unit | 4.2% = 4.2 percent | up | 2018 | GDP growth
will grow by 3.8% this year | Sea of Okhotsk Blog > Economist Intelligence Unit | 3.8% = 3.8 percent | up | 2019 | GDP growth | forecast
Inflation remains at about 9% | Sea of Okhotsk Blog > Economist Intelligence Unit | about 9% = 9 percent | - | - | inflation
4.2 percent hard to believe | Sea of Okhotsk Blog | 4.2 percent = 4.2 percent | - | - | GDP growth | optional
Half a million Eritreans live abroad | Sea of Okhotsk Blog > UNHCR | Half a million Eritreans = 500000 person | - | - | Eritreans abroad
every month about 5,000 leave | Sea of Okhotsk Blog > UNHCR | about 5,000 = 5000 | - | - | emigrants
fewer than 1,000” go each month | Sea of Okhotsk Blog > Yemane Gebremeskel | fewer than 1,000 = ..1000 | - | - | emigrants
Output grew to 420 gigawatt-hours in 2016 | Sea of Okhotsk Blog > World Bank | 420 gigawatt-hours = 420 | up | 2016 | electricity output
from 390 in 2014 | Sea of Okhotsk Blog > World Bank | 390 = 390 | - | 2014 | electricity output
growth of less than 4 percent a year | Sea of Okhotsk Blog | less than 4 percent = ..4 percent | up | - | growth
the bank's own outlook has growth at 4.2 percent too | Sea of Okhotsk Blog > African Development Bank | 4.2 percent = 4.2 percent | up | - | GDP growth
`,
  },
  {
    id: "news-herring",
    publisher: "Fjord Times",
    text: `Mackerel quotas cut as stock shrinks

By Signe Aas, Bergen
2 October 2024

The mackerel stock in the Northeast Atlantic has fallen to 2.8 million tonnes, its lowest level in 20 years, ICES said on Monday, and advised a catch of no more than 577,000 tonnes in 2025, which is 22 percent below this year's advice.

Norway, the Faroe Islands and Britain have agreed to share 72 percent of the quota. Iceland and Russia take the rest.

Fishermen are not convinced that the fish are gone. “We saw more mackerel this summer than in 2022,” said skipper Olav Nes. The fishermen's association Fiskarlaget said boats had landed 210,000 tonnes by the end of September, only 3 percent less than a year earlier.

Who is right? Surveys by the Institute of Marine Research suggest that the stock moved west. The institute counted 40 percent fewer fish in the Norwegian Sea but 15 percent more off Greenland.

Export earnings tell yet another story. The Seafood Council says exports of mackerel rose to 7.1 billion kroner last year. Prices climbed 14 percent and volumes fell 5 percent. Japan bought a quarter of the catch and South Korea 18 percent.

Since 2010 the parties have fished 40 percent more than scientists advised, the Pew Trusts and Bloom calculated in a joint report.
`,
    claims: `
Mackerel quotas cut | - | - | down | - | quotas | optional
as stock shrinks | - | - | down | - | mackerel stock | optional
The mackerel stock in the Northeast Atlantic has fallen to 2.8 million tonnes | Fjord Times > ICES | 2.8 million tonnes = 2800000 t | down | - | mackerel stock
its lowest level in 20 years | Fjord Times > ICES | 20 years = 20 year | - | - | mackerel stock | optional
a catch of no more than 577,000 tonnes in 2025 | Fjord Times > ICES | no more than 577,000 tonnes = ..577000 t | - | 2025 | catch
which is 22 percent below this year's advice | Fjord Times > ICES | 22 percent = 22 percent | down | 2025 | catch
share 72 percent of the quota | - | 72 percent = 72 percent | - | - | share of the quota
We saw more mackerel this summer than in 2022 | Fjord Times > Olav Nes | - | up | 2024-06..2024-08 | mackerel
boats had landed 210,000 tonnes by the end of September | Fjord Times > Fiskarlaget | 210,000 tonnes = 210000 t | - | - | landings
only 3 percent less than a year earlier | Fjord Times > Fiskarlaget | 3 percent = 3 percent | down | - | landings
the stock moved west | - | - | - | - | stock | optional
counted 40 percent fewer fish in the Norwegian Sea | Fjord Times > Institute of Marine Research | 40 percent = 40 percent | down | - | fish
15 percent more off Greenland | Fjord Times > Institute of Marine Research | 15 percent = 15 percent | up | - | fish
exports of mackerel rose to 7.1 billion kroner last year | Fjord Times > Seafood Council | 7.1 billion kroner = 7100000000 | up | 2023 | exports
Prices climbed 14 percent | Fjord Times > Seafood Council | 14 percent = 14 percent | up | 2023 | prices
volumes fell 5 percent | Fjord Times > Seafood Council | 5 percent = 5 percent | down | 2023 | volumes
Japan bought a quarter of the catch | Fjord Times > Seafood Council | a quarter = 25 percent | - | 2023 | share of the catch
South Korea 18 percent | Fjord Times > Seafood Council | 18 percent = 18 percent | - | 2023 | share of the catch
fished 40 percent more than scientists advised | Fjord Times > Pew Trusts; Bloom | 40 percent = 40 percent | up | - | catch
`,
  },
  {
    id: "news-rents",
    publisher: "Metropole",
    text: `Have rents peaked?

Toronto | 11 September 2024 | Priya Nair

Average asking rents in Canada fell 1.2 percent in August from July, the portal Rentals.ca reported on Monday. At $2,187 a month they were still 3.3 percent higher than a year ago.

Statistics Canada measures something else. Its index, which follows sitting tenants, rose 8.9 percent in the year to August, after 8.5 percent in July. The agency said rents had climbed fastest in Alberta, by 15.3 percent.

Housing minister Sean Fraser claimed credit. “We approved 14,000 rental units in July alone,” he said. Builders started 29,000 homes of all kinds that month, the housing agency CMHC says; it needs to be 45,000 if prices are to become affordable by 2030.

A spokeswoman said the agency would publish new targets in November.

Tenants' groups are angry. ACORN, which has 177,000 members, says evictions in Ontario doubled between 2021 and 2023. Landlords filed 13,600 requests last year, according to court records obtained by the group.

Vacancy rates fell to 1.5 percent last autumn. Nobody expects them to rise above 2 percent before 2026.
`,
    claims: `
Average asking rents in Canada fell 1.2 percent in August | Metropole > Rentals.ca | 1.2 percent = 1.2 percent | down | 2024-08 | asking rents
At $2,187 a month | Metropole > Rentals.ca | $2,187 a month = 2187 | - | 2024-08 | asking rents
they were still 3.3 percent higher than a year ago | Metropole > Rentals.ca | 3.3 percent = 3.3 percent | up | 2024-08 | asking rents
rose 8.9 percent in the year to August | Metropole > Statistics Canada | 8.9 percent = 8.9 percent | up | 2023-09..2024-08 | rents
after 8.5 percent in July | Metropole > Statistics Canada | 8.5 percent = 8.5 percent | - | 2024-07 | rents
rents had climbed fastest in Alberta, by 15.3 percent | Metropole > Statistics Canada | 15.3 percent = 15.3 percent | up | - | rents
We approved 14,000 rental units in July alone | Metropole > Sean Fraser | 14,000 rental units = 14000 | - | 2024-07 | rental units
Builders started 29,000 homes of all kinds that month | Metropole > CMHC | 29,000 homes = 29000 | - | 2024-07 | housing starts
it needs to be 45,000 | Metropole > CMHC | 45,000 = 45000 | - | - | housing starts
evictions in Ontario doubled between 2021 and 2023 | Metropole > ACORN | doubled = 2 ratio | up | 2021..2023 | evictions
which has 177,000 members | - | 177,000 members = 177000 person | - | - | members
Landlords filed 13,600 requests last year | - | 13,600 requests = 13600 | - | 2023 | eviction requests
Vacancy rates fell to 1.5 percent last autumn | Metropole | 1.5 percent = 1.5 percent | down | 2023-09..2023-11 | vacancy rate
Nobody expects them to rise above 2 percent before 2026 | Metropole | 2 percent = 2.. percent | - | - | vacancy rate | optional
`,
  },
  {
    id: "news-exodus",
    publisher: "Caracas Weekly",
    text: `A quarter of Venezuelans have left

BOGOTÁ (AP) — Nearly 7.8 million Venezuelans live outside their country, the United Nations and the Organization of American States said Tuesday, making it the largest displacement in the history of the Americas.

Colombia hosts 2.8 million of them and Peru 1.5 million. Arrivals slowed in the first half of this year, Colombia's migration office said: some 140,000 people crossed the border, compared with 210,000 a year before.

President Nicolás Maduro rejects the figures. State television reported last week that 1.3 million had come home, and a spokesman for the foreign ministry put the number of those who remain abroad at two million.

Would so many return to a country where the minimum wage is $3.50 a month? Economist Asdrúbal Oliveros says no. His firm, Ecoanalítica, estimates that remittances grew to $3.5 billion in 2023, and that one household in three depends on them.

Oil output grew to 880,000 barrels a day in July, OPEC data show, the most in five years. The central bank reported inflation of 0.7 percent for the month, down from 1 percent in June.

Opposition leader María Corina Machado and the bishops' conference predict that another 600,000 people will leave by December.
`,
    date: "2024-08-21",
    claims: `
A quarter of Venezuelans have left | - | A quarter = 25 percent | - | - | emigrants
Nearly 7.8 million Venezuelans live outside their country | Caracas Weekly > AP > United Nations; Organization of American States | Nearly 7.8 million Venezuelans = 7800000 person | - | - | Venezuelans abroad
the largest displacement in the history of the Americas | Caracas Weekly > AP > United Nations; Organization of American States | - | - | - | displacement | optional superlative
Colombia hosts 2.8 million of them | - | 2.8 million = 2800000 | - | - | Venezuelans in Colombia
Peru 1.5 million | - | 1.5 million = 1500000 | - | - | Venezuelans in Peru
Arrivals slowed in the first half of this year | Caracas Weekly > AP > migration office | - | down | 2024-01..2024-06 | arrivals
some 140,000 people crossed the border | Caracas Weekly > AP > migration office | some 140,000 people = 140000 person | - | 2024-01..2024-06 | arrivals
compared with 210,000 a year before | Caracas Weekly > AP > migration office | 210,000 = 210000 | - | 2023-01..2023-06 | arrivals
1.3 million had come home | Caracas Weekly > AP > State television | 1.3 million = 1300000 | - | - | returnees
put the number of those who remain abroad at two million | Caracas Weekly > AP > foreign ministry | two million = 2000000 | - | - | Venezuelans abroad
the minimum wage is $3.50 a month | - | $3.50 a month = 3.5 | - | - | minimum wage | optional
remittances grew to $3.5 billion in 2023 | Caracas Weekly > AP > Ecoanalítica | $3.5 billion = 3500000000 USD | up | 2023 | remittances
one household in three depends on them | Caracas Weekly > AP > Ecoanalítica | one household in three = 33.3333 percent | - | - | households
Oil output grew to 880,000 barrels a day in July | Caracas Weekly > AP > OPEC | 880,000 barrels a day = 880000 | up | 2024-07 | oil output
the most in five years | Caracas Weekly > AP > OPEC | five years = 5 year | - | - | oil output | optional
inflation of 0.7 percent for the month | Caracas Weekly > AP > central bank | 0.7 percent = 0.7 percent | down | 2024-07 | inflation
down from 1 percent in June | Caracas Weekly > AP > central bank | 1 percent = 1 percent | - | 2024-06 | inflation
another 600,000 people will leave by December | Caracas Weekly > AP > María Corina Machado; bishops' conference | another 600,000 people = 600000 person | - | - | emigrants | forecast
`,
  },
  {
    id: "news-ships",
    publisher: "Harbour Gazette",
    text: `Canal traffic recovers

Panama City, 6 November 2024

Traffic through the Panama Canal is back to normal after the drought. The canal authority let 33 ships a day pass in October, against 22 at the low point in January, administrator Ricaurte Vásquez told reporters on Tuesday.

Revenue for the fiscal year to September came to $4.99 billion, he said. Transits fell 21 percent to 11,240 and cargo 17 percent to 423 million tons.

Shippers paid for the shortage. Maersk and Hapag-Lloyd say they spent an additional $300 million on detours; a third of grain cargoes from the US Gulf went round Africa. The agriculture department in Washington reported that freight rates to Japan jumped from $55 to $72 a ton last winter.

Rainfall in 2023 was 30 percent below average, scientists of the Smithsonian institute found. Lake Gatún stood at 79.6 feet in June last year. It rose to 87 feet this month.

Does the canal need a new dam? The authority thinks so: it wants to spend $1.6 billion on one. About 2,000 people would lose their homes. Villagers and the church say it is 12,000.

Traffic in the Suez Canal, meanwhile, has halved since December. Egypt lost $6 billion in fees, its president said.
`,
    claims: `
Canal traffic recovers | - | - | up | - | canal traffic | optional
let 33 ships a day pass in October | Harbour Gazette > Ricaurte Vásquez | 33 ships a day = 33 | - | 2024-10 | ships
against 22 at the low point in January | Harbour Gazette > Ricaurte Vásquez | 22 = 22 | - | 2024-01 | ships
Revenue for the fiscal year to September came to $4.99 billion | Harbour Gazette > Ricaurte Vásquez | $4.99 billion = 4990000000 USD | - | 2023-10..2024-09 | revenue
Transits fell 21 percent | Harbour Gazette > Ricaurte Vásquez | 21 percent = 21 percent | down | 2023-10..2024-09 | transits
to 11,240 | Harbour Gazette > Ricaurte Vásquez | 11,240 = 11240 | down | 2023-10..2024-09 | transits
cargo 17 percent | Harbour Gazette > Ricaurte Vásquez | 17 percent = 17 percent | down | 2023-10..2024-09 | cargo
to 423 million tons | Harbour Gazette > Ricaurte Vásquez | 423 million tons = 423000000 t | down | 2023-10..2024-09 | cargo
they spent an additional $300 million on detours | Harbour Gazette > Maersk; Hapag-Lloyd | $300 million = 300000000 USD | - | - | spending on detours
a third of grain cargoes from the US Gulf went round Africa | Harbour Gazette > Maersk; Hapag-Lloyd | a third = 33.3333 percent | - | - | grain cargoes
freight rates to Japan jumped from $55 | Harbour Gazette > agriculture department in Washington | $55 = 55 USD | - | - | freight rates
to $72 a ton last winter | Harbour Gazette > agriculture department in Washington | $72 a ton = 72 | up | - | freight rates
Rainfall in 2023 was 30 percent below average | Harbour Gazette > scientists of the Smithsonian institute | 30 percent = 30 percent | down | 2023 | rainfall
Lake Gatún stood at 79.6 feet in June last year | - | 79.6 feet = 79.6 ft | - | 2023-06 | lake level
It rose to 87 feet this month | - | 87 feet = 87 ft | up | 2024-11 | lake level
it wants to spend $1.6 billion on one | Harbour Gazette > canal authority | $1.6 billion = 1600000000 USD | - | - | dam
About 2,000 people would lose their homes | - | About 2,000 people = 2000 person | - | - | people losing homes
it is 12,000 | Harbour Gazette > Villagers; church | 12,000 = 12000 | - | - | people losing homes
Traffic in the Suez Canal, meanwhile, has halved since December | Harbour Gazette | halved = 0.5 ratio | down | - | canal traffic
Egypt lost $6 billion in fees | Harbour Gazette > president | $6 billion = 6000000000 USD | - | - | fees
`,
  },
];
