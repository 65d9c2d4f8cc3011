// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are texts, and stay texts.

/** What a script of a hostile text would leave on the page it ran on. */
export const CANARY = 'votumCanary';
const mark = `window.${CANARY}=1`;
const elsewhere = 'https://ond.example';

/** Texts that want to be something else where they are shown, stored, printed or exported. */
export const hostileTexts: readonly string[] = [
  // Markdown, as Teams and the stage draw it.
  `[klik her](${elsewhere})`,
  `[klik](javascript:${mark})`,
  `[x](data:text/html,<script>${mark}</script>)`,
  `![billede](${elsewhere}/p.png)`,
  `[![dobbelt](${elsewhere}/p.png)](${elsewhere})`,
  `<${elsewhere}>`,
  `[ref]: ${elsewhere} "titel"`,
  '**fed** __understreget__ *kursiv* _skrå_ ~~streg~~ `kode`',
  '# Overskrift\n## Under\n---\n> citat',
  '1. punkt\n2. punkt\n- punkt\n* punkt',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  `\\[klik](${elsewhere}) \\*\\*`,
  '```\nkode\n```',
  `Se ${elsewhere}/login nu`,
  // HTML and scripts.
  `<script>${mark}</script>`,
  `<img src=x onerror="${mark}">`,
  `<img src="${elsewhere}/pixel.gif">`,
  `<svg/onload=${mark}>`,
  `<iframe src="${elsewhere}"></iframe>`,
  `<a href="javascript:${mark}">klik</a>`,
  `<body onload=${mark}>`,
  `<meta http-equiv="refresh" content="0;url=${elsewhere}">`,
  `<style>@import '${elsewhere}/x.css';*{display:none}</style>`,
  `<form action="${elsewhere}"><input name=x><button>Godkender</button></form>`,
  `"><script>${mark}</script>`,
  `' onmouseover='${mark}`,
  `</div></div></body><script>${mark}</script>`,
  `<!--<img src="--><img src=x onerror=${mark}//">`,
  `&lt;script&gt;${mark}&lt;/script&gt; &#60;b&#62; &amp;`,
  `javascript:${mark}`,
  `data:text/html;base64,PHNjcmlwdD4=`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${mark}>`,
  '<details open ontoggle=alert(1)>',
  // Templates and expressions.
  '${title} ${$root.head.title} ${$data}',
  '${json(\'{"a":1}\')} ${if(true, "ja", "nej")}',
  "${formatDateTime('2025-01-01', 'yyyy')} ${length($root)}",
  '$${title} \\${title} ${ ${title} } ${',
  '@{variables(1)} {{title}} {title} #{title} <%= title %> %s %d %o',
  '{{DATE(2025-01-01T00:00:00Z, LONG)}} {{TIME(2025-01-01T10:00:00Z)}}',
  '{{ DATE (2025-01-01) }} {{date(2025-01-01T00:00:00Z)}}',
  '$data $when $root {"$when":"${true}"}',
  // Mentions.
  '<at>Alle</at> <at id="0">Kanalen</at>',
  '<<at>at>Alle</</at>at> <AT>x</AT>',
  '<at\n>Alle</at\n>',
  '@everyone @channel @Votum',
  // Cards, JSON and objects.
  `{"type":"Action.OpenUrl","title":"Godkender","url":"${elsewhere}"}`,
  '{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"x"}]}',
  '"}],"actions":[{"type":"Action.Execute","verb":"round.vote"}],"x":[{"a":"',
  '__proto__ constructor prototype toString hasOwnProperty',
  '{"__proto__":{"polluted":true}}',
  '\\u003cscript\\u003e \\x3c \\" \\\\ \\n',
  // Invisible characters and writing that turns around.
  'god\u202ekendt\u202c \u2066x\u2069 \u200eab\u200f',
  'nul\u200bbredde\u2060 og\ufeff mærke\u00ad',
  'kontrol\u0000tegn\u0007\u001b\u007f\u009f',
  'halv\ud800 og \udc00halv',
  `zalgo Z\u0335\u0321${'\u0350\u0328\u0322'.repeat(30)}a${'\u0336'.repeat(40)}`,
  'tag\u{e0041}\u{e0042} privat\ue000',
  'A\u030a og Å, e\u0301 og é',
  'linje\u2028skift\u2029 og\u0085mere\u000b',
  // Terminals, logs, spreadsheets, calendars and documents.
  '\u001b[31mrød\u001b[0m \u001b]8;;https://ond.example\u0007link\u001b]8;;\u0007',
  'linje 1\r\n{"level":"error","message":"falsk"}\r\nlinje 3',
  '=HYPERLINK("https://ond.example";"klik")',
  "+1+cmd|' /C calc'!A0",
  '-2+3 @SUM(1;2) \t=1+1',
  '"; DROP TABLE Rounds;-- \' OR 1=1',
  'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Falsk\r\nATTACH:https://ond.example',
  'a;b,c\\n:d"e',
  ']]></w:t><w:instrText>INCLUDETEXT "https://ond.example"</w:instrText><!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  '{ INCLUDEPICTURE "https://ond.example/p.png" } {HYPERLINK "x"}',
  // Only long, or only odd.
  'Rødgrødmedfløde'.repeat(140),
  'W'.repeat(2_000),
  `${'ord '.repeat(600)}slut`,
  '🇩🇰👩‍👩‍👧‍👦 ١٢٣ שלום مرحبا 漢字',
  '   \n\n\t  mellemrum   \n\n  ',
  '../../etc/passwd C:\\con.txt %2e%2e%2f',
];

/** Addresses that no button may open. */
export const hostileUrls: readonly string[] = [
  `javascript:${mark}`,
  `JaVaScRiPt:${mark}`,
  `data:text/html,<script>${mark}</script>`,
  'http://ond.example/',
  'file:///etc/passwd',
  'msteams:/l/app/x',
  'https://bestyrelse.example@ond.example/',
  `https://${'bruger:ord'}@ond.example/`,
];
