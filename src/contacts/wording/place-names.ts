import type { CountryCode } from '../phone-library.ts';

/**
 * Towns and regions that are named beside a number without their country, in English and in their own language. Left out:
 * names that are words as well (Nice, Reading, Cork), and those that two countries have whose numbers may be taken for one
 * another (Trujillo, Wellington, Valencia).
 */
export const placeNames: Readonly<Partial<Record<CountryCode, string>>> = {
  AE: 'Dubai|Abu Dhabi|Sharjah',
  AR: 'Buenos Aires|CABA|Rosario',
  AT: 'Wien|Vienna|Graz|Linz|Salzburg|Innsbruck|Klagenfurt',
  AU: 'Sydney|Melbourne|Brisbane|Adelaide|Canberra|Hobart|NSW|Queensland|South Australia|Western Australia|Tasmania',
  BD: 'Dhaka|Bangladesh',
  BE: 'Brussels|Brussel|Bruxelles|Antwerpen|Antwerp|Gent|Ghent|Liège|Namur|Leuven|Charleroi',
  BR: 'São Paulo|Rio de Janeiro|Belo Horizonte|Brasília|Curitiba|Porto Alegre|Recife|Fortaleza|Florianópolis|Campinas',
  CH: 'Zürich|Zurich|Genève|Geneva|Basel|Bern|Lausanne|Luzern|Lucerne|Winterthur|St\\. Gallen|Lugano',
  CL: 'Santiago de Chile|Valparaíso|Antofagasta',
  CN: 'Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Chengdu|Nanjing|Wuhan',
  CO: 'Bogotá|Medellín|Barranquilla|Bucaramanga',
  CZ: 'Praha|Prague|Brno|Ostrava',
  DE: 'Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt am Main|Stuttgart|Düsseldorf|Leipzig|Dresden|Hannover|Nürnberg|Bremen',
  DK: 'København|Copenhagen|Aarhus|Odense|Aalborg|Danmark',
  DZ: 'Alger|Algérie|Algeria|Oran',
  EC: 'Quito|Guayaquil|Ecuador',
  EG: 'Cairo|Egypt|Giza',
  ES: 'Madrid|Barcelona|Sevilla|Zaragoza|Málaga|Bilbao|Cataluña|Catalunya|Andalucía',
  FI: 'Helsinki|Espoo|Tampere|Turku|Oulu',
  FR: 'Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Strasbourg|Montpellier|Rennes|Grenoble',
  GB: 'London|Manchester|Birmingham|Leeds|Glasgow|Edinburgh|Bristol|Liverpool|Cardiff|Belfast|Sheffield|Nottingham|Newcastle upon Tyne|Leicester|Aberdeen|Swansea|Norwich|Southampton',
  GH: 'Accra|Ghana|Kumasi',
  GR: 'Athens|Thessaloniki|Greece',
  HK: 'Hong Kong|Kowloon|香港|九龍',
  HU: 'Budapest|Debrecen',
  ID: 'Jakarta|Indonesia|Surabaya|Bandung',
  IE: 'Dublin|Galway|Limerick|Waterford',
  IL: 'Tel Aviv|Jerusalem|Haifa',
  IN: 'New Delhi|Delhi|Mumbai|Bangalore|Bengaluru|Hyderabad|Chennai|Pune|Kolkata|Ahmedabad|Noida|Gurgaon|Gurugram|Lucknow|Jaipur|Kerala|Maharashtra|Karnataka|Tamil Nadu',
  IT: 'Roma|Milano|Milan|Torino|Napoli|Bologna|Firenze|Genova|Palermo|Bari|Padova|Verona|Trieste',
  JP: 'Tokyo|Osaka|Kyoto|Nagoya|Yokohama|Fukuoka|Sapporo',
  KE: 'Nairobi|Mombasa|Kenya',
  KR: 'Seoul|Busan|서울|부산',
  LK: 'Colombo|Sri Lanka',
  MA: 'Casablanca|Rabat|Marrakech|Maroc|Morocco',
  MX: 'Ciudad de México|CDMX|Monterrey|Querétaro|Tijuana|Guadalajara',
  MY: 'Kuala Lumpur|Malaysia|Selangor|Penang',
  NG: 'Lagos|Abuja|Nigeria|Ibadan|Port Harcourt',
  NL: 'Amsterdam|Rotterdam|Den Haag|Utrecht|Eindhoven|Groningen|Nijmegen|Arnhem|Maastricht',
  NO: 'Oslo|Bergen|Trondheim|Stavanger|Norge',
  NZ: 'Auckland|Christchurch|Dunedin',
  PE: 'Perú|Lima|Arequipa',
  PH: 'Manila|Makati|Quezon City|Cebu|Philippines',
  PK: 'Karachi|Lahore|Islamabad|Rawalpindi|Peshawar|Pakistan',
  PL: 'Warszawa|Warsaw|Kraków|Krakow|Wrocław|Poznań|Gdańsk|Łódź|Katowice|Lublin',
  PT: 'Lisboa|Lisbon|Coimbra|Braga|Aveiro|Portugal',
  RO: 'București|Bucharest|Cluj|Timișoara',
  SE: 'Stockholm|Göteborg|Malmö|Uppsala|Linköping|Örebro|Västerås|Umeå',
  SG: 'Singapore',
  SN: 'Dakar|Sénégal|Senegal',
  TH: 'Bangkok|Thailand',
  TN: 'Tunis|Tunisie|Tunisia|Sfax',
  TR: 'İstanbul|Istanbul|Ankara|İzmir',
  TW: '台北|臺北|新北|高雄|台中|臺中|Taipei|Kaohsiung',
  ZA: 'Johannesburg|Cape Town|Durban|Pretoria|Bloemfontein|Gauteng',
};

/** The States as they are written out, "Denver, CO 80202", and what only employers there speak of. */
export const inUnitedStates =
  /,\s(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?:\s\d{5}(?:-\d{4})?)?(?![\p{L}\d])|(?<!\p{L})(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Wisconsin|Wyoming|United States|U\.S\.(?:A\.)?|USA)(?!\p{L})|(?<!\p{L})(?:401\s?\(?k\)?|E-?Verify|EEO\/AA|AA\/EOE?|Title VII)(?!\p{L})|\b(?:TTY|TDD|dial|relay)\W{1,3}711\b/u;
