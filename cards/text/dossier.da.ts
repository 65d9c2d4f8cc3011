/** What a dossier is and how it is checked, for whoever finds it in an archive. Danish: the original. */
export const dossierDa = {
  readmeFile: 'LÆSMIG.txt',
  protocolFile: 'Protokol.docx',
  heading: (board: string, number: string) => `${board}: sagsmappe for beslutning ${number}`,
  contains: {
    title: 'HVAD DER ER I MAPPEN',
    protocol:
      'Protokollen, lagt op til underskrift. Den er til at læse; det, der kan kontrolleres, er dossier.json.',
    dossier:
      'Hele sagen som data: udsendelse, ordlyd, regler, pladser, svar, bemærkninger, resultat, indførslen i registret og alle hændelser.',
    schema: 'Beskrivelse af, hvad hvert felt i dossier.json betyder og må indeholde (JSON Schema).',
    manifest: 'Størrelse og SHA-256 for hver fil i mappen.',
    readme: 'Denne fil.',
    papers: 'Bilagene, som bestyrelsen fik dem, og de mails, som svar er kommet i.',
  },
  check: {
    title: 'SÅDAN KONTROLLERES DEN',
    votum:
      'Med Votum: npm run votum -- dossier verify FIL. Det kræver hverken netværk eller adgang til det system, sagen lå i.',
    hand: 'Uden Votum: beregn SHA-256 af hver fil (sha256sum på Linux, certutil -hashfile FIL SHA256 på Windows), og sammenlign med manifest.json.',
    card: (hash: string) =>
      `Sammenlign derefter kontrolværdien for indførslen med den, der står på kortet med resultatet og i bestyrelsens register. I denne mappe er den: ${hash}`,
  },
  proves: {
    title: 'HVAD KONTROLLEN BEVISER',
    lines: [
      'Ordlyd og bilag er dem, der blev svaret på: fingeraftrykket regnes ud igen af teksten og filerne.',
      'Hændelserne er alle til stede og er dem, der var, da beslutningen blev indført. Svarene følger af dem.',
      'Resultatet følger af hændelserne og de regler, der gjaldt: det regnes ud igen.',
      'Er kontrolværdien den samme som på kortet med resultatet, er intet af dette ændret siden.',
    ],
  },
  provesNot: {
    title: 'HVAD DEN IKKE BEVISER',
    lines: [
      'Uden sammenligning med kortet eller registret viser kontrollen kun, at mappen stemmer med sig selv. En, der laver hele mappen om, kan få det til at passe.',
      'Hvem der sad ved tasterne. Votum ved, hvilken konto i Teams der svarede, ikke hvem der brugte den.',
      'Navne, bemærkninger, der er kommet efter indførslen, og journalnummeret er skrevet ud fra det, Votum havde gemt, da mappen blev lavet.',
      'Et link er kun en adresse. Hvad der stod bag det, ved Votum ikke.',
      'Protokollen er udskrevet af det samme, men et Word-dokument kan rettes. Er der forskel, er det dossier.json, der gælder.',
    ],
  },
  handling: {
    title: 'HVEM DEN ER TIL',
    lines: [
      'Mappen er sekretariatets, til journal og arkiv. Den indeholder alt i sagen: hvordan hver plads har svaret, også hvor medlemmerne kun har set tallene, svar fra medlemmer, der ikke deltog, alle bemærkninger og det, der er oplyst om inhabilitet. Giv den ikke videre uden at tage stilling til det.',
      'Personoplysninger er begrænset til det, beslutningen hviler på: navne, pladser og hvad hver enkelt gjorde. Mailadresser og bruger-id fra Teams er udeladt, men kan stå i bilag, i mails og i adressen på et bilag.',
    ],
  },
};
