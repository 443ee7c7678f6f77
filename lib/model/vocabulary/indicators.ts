import type { IndicatorEntry } from "../vocabulary.ts";

/** Optional facts of an indicator row; the rest is positional to keep the table readable. */
interface Facts {
  readonly unit?: string;
  readonly dimension?: string;
  readonly parent?: string;
  readonly partOf?: string;
  readonly covers?: string;
  readonly growthOf?: string;
}

type Polarity = 1 | -1 | 0;
type Row = readonly [key: string, name: string, polarity: Polarity, aliases: string, definition: string, facts?: Facts];

const family = (name: string, rows: readonly Row[]): IndicatorEntry[] =>
  rows.map(([key, title, polarity, aliases, definition, facts]) => ({
    key,
    name: title,
    aliases: aliases.split(", "),
    dimension: facts?.dimension ?? null,
    unit: facts?.unit ?? null,
    definition,
    parent: facts?.parent ?? null,
    partOf: facts?.partOf ?? null,
    family: name,
    polarity,
    covers: facts?.covers ?? null,
    growthOf: facts?.growthOf ?? null,
  }));

const mass = { unit: "t", dimension: "mass" } as const;
const share = { unit: "percent", dimension: "ratio" } as const;
const people = { unit: "person", dimension: "count" } as const;
const money = { dimension: "money" } as const;

const food = [
  ...family("food-supply", [
    ["crop-production", "food and crop production", 1,
      "harvest, crop production, grain production, cereal production, food production, staple food production, agricultural production, agricultural output, farm output, grain output, cereal output, food output, crop output, rice production, rice output, corn production, maize production, wheat production, rice harvest, wheat harvest, corn harvest, maize harvest, grain harvest, cereal harvest, soybean harvest, coffee harvest, cocoa harvest, crop harvest, staple production, production of food, coffee production, cocoa production, soybean production, rice crop, wheat crop, maize crop",
      "Quantity of crops harvested for food or feed in a season or year.", mass],
    ["crop-yield", "crop yield", 1, "yield, grain yield, crop yield, rice yield, wheat yield, maize yield, corn yield, cereal yield",
      "Harvest per area sown or harvested.", { unit: "t", dimension: "mass per area", parent: "crop-production" }],
    ["harvest-failure", "crop failure", -1, "crop failure, harvest failure, crop loss, crop losses", "Crops lost to weather, pests or conflict."],
    ["food-availability", "food availability per capita", 1, "food availability, food supply, food supplies, availability of food, food availability per capita, per capita food availability",
      "Food at hand for consumption in a period, in total or per person."],
    ["food-shortage", "food shortage", -1,
      "food shortage, food insecurity, food situation, food crisis, hunger crisis, shortage of food, famine, starvation, hunger, acute hunger, severe hunger, acute food insecurity, food deprivation, food emergency",
      "People or a country lacking enough food; more is worse."],
    ["food-shortfall", "food shortfall", -1, "shortfall, food deficit, food gap, grain shortage, grain shortfall, cereal deficit, food shortfall, uncovered food deficit, cereal shortfall",
      "Food needed but neither produced nor imported.", { ...mass, parent: "food-shortage" }],
    ["food-rations", "food rations", 1, "food ration, ration, rations, daily ration, state food ration", "Food handed out per person by a public system."],
    ["food-stocks", "food stocks", 1, "grain stock, food stock, cereal stock, wheat stock, rice stock, stockpile, grain reserve, food reserve, carry-over stock", "Food kept in store on a day.", mass],
    ["drought", "drought", -1, "drought, dry spell, prolonged dry spell, water shortage", "Severity of a lack of rain."],
  ]),
  ...family("farming", [
    ["area-planted", "area planted", 1, "planted area, area planted, sown area, area sown, cropland, area under cultivation, cultivated area, harvested area, acreage", "Land sown or harvested.", { unit: "ha", dimension: "area" }],
    ["livestock", "livestock", 1, "livestock, cattle herd, livestock herd, cattle, sheep flock, pig herd, hog herd", "Number of farm animals.", { dimension: "count" }],
    ["fish-catch", "fish catch", 1, "fish catch, catch, fish landing", "Fish landed.", mass],
    ["irrigated-area", "irrigated area", 1, "irrigated area, irrigated land", "Land under irrigation.", { unit: "ha", dimension: "area" }],
  ]),
];

const production = family("output", [
  ["production", "production", 1, "production, output, production volume, value of production, production value", "Quantity or value produced."],
  ["industrial-production", "industrial production", 1, "industrial production, industrial output, factory output, manufacturing output, manufacturing production", "Output of industry.", { parent: "production" }],
  ["oil-production", "oil production", 1, "oil production, oil output, crude production, crude output, crude oil production", "Crude oil produced per period.", { unit: "bbl", parent: "production" }],
  ["coal-production", "coal production", 1, "coal production, coal output", "Coal mined per period.", { ...mass, parent: "production" }],
  ["gas-production", "gas production", 1, "gas production, gas output, natural gas production", "Natural gas produced per period.", { parent: "production" }],
  ["steel-production", "steel production", 1, "steel production, steel output", "Steel made per period.", { ...mass, parent: "production" }],
  ["vehicle-production", "vehicle production", 1, "vehicle production, car production, auto production, car output", "Vehicles built per period.", { parent: "production" }],
  ["capacity-use", "capacity utilisation", 1, "capacity utilisation, capacity utilization, capacity use", "Share of capacity in use.", share],
  ["productivity", "productivity", 1, "productivity, labour productivity, labor productivity, output per hour, output per worker", "Output per hour or worker."],
]);

const economy = family("economic-activity", [
  ["gdp-growth", "GDP growth", 1,
    "economic growth, gdp growth, growth rate of the economy, economic expansion, growth estimate, real growth, economic growth rate, gdp growth rate, rate of economic growth, growth, growth rate, economy, economic output, real gdp",
    "Change of real gross domestic product against the period before or a year before.", { ...share, growthOf: "gdp" }],
  ["gdp", "gross domestic product", 1, "gdp, gross domestic product, nominal gdp, nominal gross domestic product, size of the economy", "Value added in an economy in a period.", money],
  ["gni", "gross national income", 1, "gni, gross national income, nominal gni, nominal gross national income, gnp, gross national product, national income", "Income of residents in a period.", money],
  ["gni-per-capita", "GNI per capita", 1, "gni per capita, gross national income per capita, per capita gni, per capita income, income per capita, gross national income per person, income per head", "Gross national income per resident.", { ...money, parent: "gni" }],
  ["gdp-per-capita", "GDP per capita", 1, "gdp per capita, per capita gdp, gdp per head, gross domestic product per capita, output per head", "Gross domestic product per resident.", { ...money, parent: "gdp" }],
  ["sector-growth", "growth by industry", 1, "industry growth, sector growth, growth in light industry, growth in services, growth in manufacturing", "Change of real output of an industry.", { ...share, growthOf: "production" }],
  ["investment", "investment", 1, "investment, capital spending, capital expenditure, foreign direct investment, fdi, business investment, capital formation", "Spending on new capital.", money],
  ["consumer-spending", "consumer spending", 1, "consumer spending, household spending, private consumption, household consumption, consumption expenditure", "Spending of households.", money],
  ["retail-sales", "retail sales", 1, "retail sale, retail sales, retail turnover, shop sales", "Turnover of retail trade.", money],
  ["consumer-confidence", "consumer confidence", 1, "consumer confidence, business confidence, consumer sentiment, business sentiment", "Survey index of mood."],
  ["recession", "recession", -1, "recession, economic crisis, economic downturn, depression", "A falling economy."],
  ["housing-starts", "housing starts", 1, "housing start, housing starts, building permit, home construction, new homes, home completions", "Homes begun or permitted."],
  ["construction-activity", "construction", 1, "construction growth, construction output, construction activity", "Building output.", share],
]);

const publicMoney = [
  ...family("public-finance", [
    ["budget-deficit", "budget deficit", -1, "budget deficit, fiscal deficit, deficit, government deficit, public deficit, budget shortfall, budget gap", "Public spending over revenue.", money],
    ["budget-surplus", "budget surplus", 1, "budget surplus, fiscal surplus, surplus", "Public revenue over spending.", money],
    ["public-debt", "public debt", -1, "public debt, government debt, national debt, sovereign debt, external debt, foreign debt, debt", "What a government owes.", money],
    ["government-spending", "government spending", 0, "government spending, public spending, government expenditure, public expenditure, budget, state budget, expenditure, spending", "Public outlays.", money],
    ["military-spending", "military spending", 0, "military spending, defence spending, defense spending, defence budget, defense budget, military budget, military expenditure", "Outlays on armed forces.", { ...money, parent: "government-spending" }],
    ["tax-revenue", "tax revenue", 1, "tax revenue, tax receipt, government revenue, public revenue, tax take", "Taxes taken in.", money],
    ["tax-rate", "tax rate", 0, "tax rate, income tax rate, corporate tax rate, sales tax, value-added tax, vat rate, tariff rate", "Rate of a tax.", share],
    ["pension", "pensions", 0, "pension, state pension, retirement benefit", "Pensions paid."],
    ["welfare", "welfare benefits", 0, "welfare payment, social benefit, benefit payment, unemployment benefit, social security payment", "Transfers to households.", money],
  ]),
  ...family("finance", [
    ["interest-rate", "interest rate", 0, "interest rate, policy rate, key rate, benchmark rate, lending rate, repo rate, base rate, mortgage rate", "Price of borrowing.", share],
    ["exchange-rate", "exchange rate", 0, "exchange rate, currency value, dollar rate", "Price of a currency."],
    ["reserves", "foreign reserves", 1, "foreign exchange reserve, foreign reserve, currency reserve, forex reserve", "Foreign money held by a central bank.", money],
    ["share-price", "share prices", 1, "share price, stock price, stock market, share index, stock index", "Price of shares."],
    ["profit", "profit", 1, "profit, net profit, operating profit, net income, earning, profit margin, pre-tax profit", "Income over cost.", money],
    ["loss", "losses", -1, "net loss, operating loss, financial loss, economic loss, economic losses, economic damage, damage", "Cost over income, or damage in money.", money],
    ["revenue", "revenue", 1, "revenue, turnover, income, earnings, proceeds, sales revenue", "Money taken in.", money],
    ["sales", "sales", 1, "sale, sales, car sales, vehicle sales, home sales, unit sales, ticket sales, shipment", "What is sold."],
    ["lending", "lending", 1, "lending, bank lending, credit, loan, household debt", "Money lent.", money],
    ["cost", "cost", -1, "cost, price tag, bill, total cost, construction cost, production cost", "What something costs.", money],
    ["funding", "funding", 1, "funding, fund, grant, financing", "Money provided for a purpose.", money],
    ["funding-gap", "funding gap", -1, "funding gap, funding shortfall, funding need, unmet need", "Money needed and not given.", money],
  ]),
];

const trade = family("trade", [
  ["trade", "external trade", 1, "trade, external trade, foreign trade, trade volume, volume of trade, bilateral trade, two-way trade, total trade, merchandise trade, international trade, value of trade, cross-border trade", "Exports and imports together.", money],
  ["inter-korean-trade", "inter-Korean trade", 1, "inter-korean trade, north-south trade, trade between the two koreas, cross-border commerce", "Goods moved between the two Koreas.", { ...money, parent: "trade" }],
  ["exports", "exports", 1, "export, exports, overseas shipment, outbound shipment, export volume, export value", "Goods and services sold abroad.", { ...money, partOf: "trade" }],
  ["imports", "imports", 1, "import, imports, import volume, import value, inbound shipment", "Goods and services bought abroad.", { ...money, partOf: "trade" }],
  ["trade-deficit", "trade deficit", -1, "trade deficit, trade gap, current account deficit", "Imports over exports.", money],
  ["trade-surplus", "trade surplus", 1, "trade surplus, current account surplus, trade balance, current account balance", "Exports over imports.", money],
  ["cargo-handled", "cargo handled", 1, "cargo handled, cargo throughput, port throughput, container throughput, freight volume, cargo volume", "Freight passing a port or carrier.", mass],
  ["tariffs", "tariffs", -1, "tariff, import duty, customs duty, levy", "Duties on imports.", share],
  ["sanctions", "sanctions", -1, "sanction, embargo, export ban, import ban", "Limits on trade set by others."],
  ["smuggling", "smuggling", -1, "smuggling, illicit trade, contraband", "Trade past the law."],
]);

const prices = family("prices", [
  ["inflation", "inflation", -1, "inflation, inflation rate, consumer price inflation, annual inflation, price growth, core inflation, cpi, price increase, headline inflation", "Change of consumer prices against a year before.", share],
  ["prices", "prices", -1, "price, consumer price, price level, retail price, wholesale price, market price, producer price, cost of living", "What goods cost."],
  ["food-prices", "food prices", -1, "food price, rice price, grain price, price of rice, bread price, wheat price, maize price, corn price, cost of food, grocery price, price of food, price of bread, food price index", "What food costs.", { parent: "prices" }],
  ["energy-prices", "energy prices", -1, "energy price, oil price, gas price, petrol price, fuel price, electricity price, gasoline price, crude price, price of oil, price of crude, energy bill, electricity bill, power price", "What energy costs.", { parent: "prices" }],
  ["house-prices", "house prices", -1, "house price, home price, property price, housing price, price of a home, land price", "What homes cost.", { parent: "prices" }],
  ["rents", "rents", -1, "rent, rental price, average rent", "What tenants pay.", { parent: "prices" }],
  ["fares", "fares", -1, "fare, ticket price, tuition fee, tuition, bus fare, train fare", "What a ride or a course costs."],
]);

const labour = family("labour", [
  ["unemployment", "unemployment", -1, "unemployment, jobless rate, unemployment rate, joblessness, unemployed, jobless, out of work, number of unemployed, jobless claim, youth unemployment", "People without work who seek it, or their share.", share],
  ["employment", "employment", 1, "employment, job, jobs, employment rate, payroll, workforce, headcount, labour force, labor force, number of jobs, people in work, job creation, nonfarm payroll", "People in work.", people],
  ["job-losses", "job losses", -1, "job loss, layoff, lay-off, redundancy, job cut, dismissal", "Jobs ended.", people],
  ["vacancies", "vacancies", 1, "vacancy, job opening, job vacancy, unfilled post", "Jobs on offer."],
  ["wages", "wages", 1, "wage, salary, pay, average earnings, earnings growth, minimum wage, monthly wage, average wage, average pay, hourly earnings, real wage, income level, median income, household income, wage growth", "What work is paid.", money],
  ["strikes", "strikes", -1, "strike, walkout, industrial action, working days lost", "Work stopped in dispute."],
  ["working-hours", "working hours", 0, "working hour, working week, hours worked, workweek", "Time worked."],
  ["accidents-at-work", "accidents at work", -1, "workplace accident, workplace death, work accident", "Harm at work."],
]);

const demography = [
  ...family("population", [
    ["population", "population", 0, "population, inhabitant, resident, number of people, total population", "People living in a place.", people],
    ["births", "births", 1, "birth, birth rate, live birth, newborn, number of births, fertility rate, fertility, baby born", "Children born.", people],
    ["deaths-all", "deaths from all causes", -1, "death rate, mortality rate, excess death, excess mortality", "People dying of any cause.", people],
    ["life-expectancy", "life expectancy", 1, "life expectancy", "Years a newborn can expect.", { unit: "year" }],
    ["marriages", "marriages", 0, "marriage, wedding, divorce, marriage rate, divorce rate", "Marriages and divorces."],
    ["literacy", "literacy", 1, "literacy, literacy rate", "People who can read.", share],
    ["households", "households", 0, "household, family household", "Homes kept together."],
    ["poverty", "poverty", -1, "poverty, poverty rate, extreme poverty, child poverty, below the poverty line, poor people", "People under a poverty line.", share],
    ["inequality", "inequality", -1, "inequality, gini coefficient, wealth gap, income gap", "How unevenly income or wealth is spread."],
    ["homelessness", "homelessness", -1, "homelessness, homeless people, homeless, rough sleeper", "People without a home.", people],
  ]),
  ...family("migration", [
    ["defections", "defections", 0, "defector, defection, number of defectors, defect, desertion", "People leaving a country for another against its will.", people],
    ["female-defectors", "share of women among defectors", 0, "portion of female defectors, female defector, portion of female north korean defectors", "Women among defectors.", { ...share, parent: "defections" }],
    ["migration", "migration", 0, "migration, immigration, net migration, emigration, migrant, immigrant, migrant arrival, border crossing, crossing, arrival", "People moving to live elsewhere.", people],
    ["asylum", "asylum applications", 0, "asylum application, asylum claim, asylum seeker, asylum request", "People asking for protection.", people],
    ["refugees", "refugees", -1, "refugee", "People who fled abroad.", people],
    ["displaced", "displaced people", -1, "displaced people, displaced person, internally displaced, displacement, displaced, evacuee", "People driven from home.", people],
    ["deportations", "deportations", 0, "deportation, removal, expulsion, repatriation", "People sent back.", people],
    ["tourism", "tourist arrivals", 1, "tourist, tourist arrival, visitor, visitor arrival, foreign visitor, tourism, overnight stay, passenger, passenger number, passenger traffic", "People visiting or travelling.", people],
    ["remittances", "remittances", 1, "remittance, money sent home", "Money sent home by migrants.", money],
    ["visas", "visas", 0, "visa, visa application, residence permit, work permit", "Papers issued to foreigners."],
  ]),
];

const health = [
  ...family("health", [
    ["infections", "infections", -1, "infection, case, confirmed case, new case, active case, infection rate, incidence, case number, caseload, coronavirus case, covid-19 case, measles case, cholera case", "People found to have a disease.", people],
    ["disease", "disease", -1, "outbreak, epidemic, disease, illness, malaria, cholera, measles, tuberculosis, hiv, diabetes, cancer, obesity, dengue, ebola", "A disease and how far it has spread."],
    ["hospitalisations", "hospital admissions", -1, "hospitalisation, hospitalization, hospital admission, hospital patient, admission, intensive care patient", "People in hospital.", people],
    ["vaccination", "vaccination", 1, "vaccination, vaccination rate, vaccine coverage, vaccination coverage, dose, vaccine dose, immunisation, immunization, fully vaccinated, vaccinated, vaccine uptake, inoculation", "People vaccinated, or doses given."],
    ["vaccine-efficacy", "vaccine efficacy", 1, "efficacy, effectiveness, vaccine efficacy, vaccine effectiveness", "Share of cases a vaccine prevents.", share],
    ["tests", "tests", 1, "test, positivity rate, positive test, test positivity", "Tests done or positive."],
    ["beds", "hospital capacity", 1, "hospital bed, intensive care bed, bed, ventilator, doctor, nurse", "Beds and staff of health care."],
    ["waiting-times", "waiting times", -1, "waiting time, waiting list, backlog, wait time", "How long people wait for a service."],
    ["smoking", "smoking", -1, "smoker, smoking, smoking rate", "People who smoke.", share],
    ["drug-deaths", "drug deaths", -1, "overdose death, drug death, overdose", "Deaths from drugs.", people],
    ["infant-mortality", "child mortality", -1, "infant mortality, child mortality, under-five mortality, maternal mortality, infant mortality rate, maternal mortality rate", "Deaths of infants, children or mothers per births."],
    ["safe-water", "access to safe water", 1, "access to safe water, access to clean water, safe drinking water, drinking water, sanitation, access to electricity", "People who have a basic service.", share],
  ]),
  ...family("nutrition", [
    ["underweight", "underweight children", -1, "underweight, underweight children, children underweight, underweight rate", "Share of children under the weight for their age.", share],
    ["undernourishment", "undernourished people", -1, "undernourished, undernourishment, undernourished children, malnourished, malnutrition, chronic malnutrition, acute malnutrition, malnutrition rate, rates of malnutrition", "Share of people without enough food energy.", share],
    ["stunting", "stunted children", -1, "stunting, stunted growth, stunted, stunting rate", "Share of children too short for their age.", share],
    ["wasting", "wasted children", -1, "wasting, wasted children, severe acute malnutrition", "Share of children too thin for their height.", share],
    ["anaemia", "anaemia", -1, "anaemia, anemia, anaemic, anemic", "Share of people with too little haemoglobin.", share],
  ]),
];

const harm = [
  ...family("casualties", [
    ["deaths", "deaths", -1, "death, death toll, fatality, toll, people dead, dead, killing, people killed, victim, number of deaths, casualty toll, civilian death, body, loss of life, drowned", "People killed by an event.", people],
    ["injured", "injured people", -1, "injured, injury, wounded, injured people, hurt", "People hurt by an event.", people],
    ["casualties", "casualties", -1, "casualty, civilian casualty, dead and wounded", "People killed and hurt.", people],
    ["missing", "missing people", -1, "missing, people missing, missing person, unaccounted for", "People not found after an event.", people],
    ["executions", "executions", -1, "execution, purge, death sentence", "People put to death by a state.", people],
    ["rescued", "rescued people", 1, "rescued, survivor", "People saved.", people],
    ["homes-destroyed", "homes destroyed", -1, "homes destroyed, houses destroyed, buildings destroyed, destroyed home, damaged home, home destroyed", "Buildings lost."],
    ["affected", "people affected", -1, "people affected, affected people, people in need, in need of assistance, people at risk, affected population", "People touched by an event or in need.", people],
    ["attacks", "attacks", -1, "attack, air strike, airstrike, missile, bombing, shelling, drone strike, rocket attack, raid, clash, incident", "Acts of violence."],
    ["troops", "troops", 0, "troop, soldier, force, fighter, personnel, military personnel", "Soldiers.", people],
    ["flood", "flooding", -1, "flood, flooding, storm, earthquake, hurricane, wildfire, typhoon, landslide", "A natural hazard and its severity."],
  ]),
  ...family("crime", [
    ["crime", "crime", -1, "crime, crime rate, violent crime, offence, burglary, robbery, theft, fraud, hate crime, knife crime, recorded crime", "Offences recorded."],
    ["homicides", "homicides", -1, "homicide, murder, murder rate, homicide rate, shooting", "People murdered.", people],
    ["arrests", "arrests", 0, "arrest, detention, detained, people arrested, detainee", "People arrested.", people],
    ["prisoners", "prisoners", -1, "prisoner, inmate, prison population, political prisoner, hostage, prisoner of war", "People held.", people],
    ["road-deaths", "road deaths", -1, "road death, traffic death, road fatality, traffic accident, road accident, collision, crash", "Harm on roads.", people],
    ["corruption", "corruption", -1, "corruption, bribe, bribery, graft", "Bribes paid or asked for."],
  ]),
  ...family("crowds", [
    ["attendance", "attendance", 0, "attendance, crowd, turnout at the rally, protester, demonstrator, marcher, participant, attendee, spectator, crowd size, people attended", "People at a gathering.", people],
  ]),
];

const politics = family("elections", [
  ["turnout", "turnout", 1, "turnout, voter turnout, participation", "Share of voters who voted.", share],
  ["vote-share", "vote share", 0, "vote share, share of the vote, vote, percent of the vote, support, majority, lead, popular vote, votes cast, ballot", "Votes won, in number or as a share.", share],
  ["seats", "seats", 0, "seat, parliamentary seat, number of seats", "Seats won."],
  ["approval", "approval", 1, "approval rating, approval, popularity, approval rate, favourability, poll rating, public support, trust", "People who approve in a survey.", share],
  ["voters", "registered voters", 0, "registered voter, voter, eligible voter, electorate", "People entitled to vote.", people],
  ["membership", "membership", 0, "membership, party member, member, union member", "People who belong to a body.", people],
]);

const climate = [
  ...family("climate", [
    ["emissions", "greenhouse gas emissions", -1, "emission, carbon emission, greenhouse gas emission, co2 emission, carbon dioxide emission, methane emission, carbon footprint, emissions of carbon dioxide", "Greenhouse gases emitted.", mass],
    ["co2-concentration", "CO2 concentration", -1, "co2 concentration, carbon dioxide concentration, concentration of carbon dioxide, co2 level", "Carbon dioxide in the air.", { unit: "ppm" }],
    ["temperature", "temperature", 0, "temperature, average temperature, mean temperature, global temperature, warming, global warming, heat", "How warm it is.", { unit: "C" }],
    ["rainfall", "rainfall", 0, "rainfall, precipitation, rain, snowfall, monsoon rain", "Water fallen.", { unit: "mm" }],
    ["sea-level", "sea level", -1, "sea level, sea-level rise, sea level rise", "Height of the sea.", { unit: "mm" }],
    ["ice", "ice extent", 1, "sea ice, sea ice extent, ice extent, glacier, ice sheet, snow cover", "Ice on sea or land."],
    ["deforestation", "deforestation", -1, "deforestation, forest loss, tree cover loss, forest clearance", "Forest cleared.", { unit: "ha" }],
    ["forest-area", "forest area", 1, "forest area, forest cover, tree cover, woodland, protected area", "Land under trees or protection.", { unit: "ha" }],
    ["pollution", "pollution", -1, "pollution, air pollution, particulate matter, pm2.5, smog, air quality, plastic waste, waste, landfill", "Harmful matter in air, water or ground."],
    ["recycling", "recycling", 1, "recycling, recycling rate", "Waste used again.", share],
    ["species", "wildlife", 1, "wildlife population, bird population, insect population, biodiversity, fish stock, salmon run", "Animals and plants living wild."],
  ]),
  ...family("energy", [
    ["electricity-generation", "electricity generation", 1, "electricity generation, power generation, electricity output, power output, electricity production, power production", "Electricity made.", { unit: "MWh", parent: "production" }],
    ["energy-capacity", "generating capacity", 1, "installed capacity, generating capacity, power capacity, solar capacity, wind capacity, capacity", "Power plants able to run.", { unit: "MW" }],
    ["energy-consumption", "energy consumption", 0, "energy consumption, electricity consumption, energy use, power consumption, electricity demand, energy demand, oil demand, gas demand, coal consumption, gas consumption, oil consumption, fuel consumption", "Energy used."],
    ["renewable-share", "share of renewables", 1, "share of renewables, renewable share, share of renewable energy", "Renewables in all energy.", share],
    ["power-cuts", "power cuts", -1, "power cut, blackout, outage, power outage, load shedding, power shortage, energy shortage, fuel shortage", "Times without power."],
    ["gas-storage", "gas in storage", 1, "gas storage, storage level, reservoir level, oil stock, crude inventory, inventory", "Fuel or water in store."],
  ]),
];

const aid = family("aid", [
  ["food-aid", "food aid", 1, "food aid, food assistance, food distribution, emergency food, current food aid program, food aid program", "Food given by others.", { parent: "aid" }],
  ["aid", "aid", 1, "aid, humanitarian aid, assistance, humanitarian assistance, development aid, foreign aid, relief, further assistance, donation, foreign assistance, official development assistance", "Help given by others."],
  ["aid-programme", "aid programme", 1, "aid program, aid programme, program cycle, assistance program, assistance programme, relief program, relief operation", "A programme of help.", { parent: "aid" }],
  ["aid-appeal", "aid appeal", 0, "appeal, humanitarian appeal, flash appeal, pledge", "Money asked for or pledged.", money],
  ["reforms", "reforms", 0, "reform, economic reform, agricultural reform, market reform", "Changes of rules and how far they have gone."],
]);

const society = [
  ...family("education", [
    ["enrolment", "enrolment", 1, "enrolment, enrollment, student, pupil, school attendance, university place, enrolment rate", "People in school.", people],
    ["test-scores", "test scores", 1, "test score, exam result, pass rate, graduation rate, attainment, grade", "Results of examinations."],
    ["schools", "schools", 1, "school, teacher, class size, university", "Schools and teachers."],
    ["dropouts", "dropouts", -1, "dropout, dropout rate, absenteeism, truancy", "Pupils who leave or stay away.", people],
  ]),
  ...family("technology", [
    ["users", "users", 1, "user, subscriber, active user, mobile subscriber, internet user, mobile subscription, customer, internet access, download", "People who use a service.", people],
    ["patents", "patents", 1, "patent, patent application, research spending", "Inventions registered."],
    ["traffic", "traffic", 0, "traffic, congestion, road traffic, ridership, train journey, flight", "Movement on roads, rails or in the air."],
  ]),
  ...family("markets", [
    ["markets", "number of markets", 0, "market, marketplace, number of markets, general market, bazaar", "Places of trade counted.", { dimension: "count" }],
    ["market-activity", "market activity", 1, "market activity, market trade, private business activity, business activity, private trade", "Trade done by private people."],
    ["market-share", "market share", 0, "market share, share of the market", "Part of a market.", share],
    ["firms", "firms", 1, "company, firm, business, start-up, enterprise, small business", "Companies counted."],
    ["bankruptcies", "bankruptcies", -1, "bankruptcy, insolvency, business failure", "Firms that failed."],
  ]),
];

/** The indicators the engine knows without a workspace: wide rather than deep; a workspace adds its own rows and aliases. */
export const defaultIndicators: readonly IndicatorEntry[] = [
  ...food,
  ...production,
  ...economy,
  ...publicMoney,
  ...trade,
  ...prices,
  ...labour,
  ...demography,
  ...health,
  ...harm,
  ...politics,
  ...climate,
  ...aid,
  ...society,
];
