/** What stands around the text of each page of the guide. No script, nothing from elsewhere. */

/** Styles and images of the add-in's own site are all that a page may load. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

function pageLink({ path, name }, current) {
  const here = path === current ? ' aria-current="page"' : '';
  return `<li><a href="${path}"${here}>${name}</a></li>`;
}

function contents(chapters) {
  if (chapters.length === 0) return '';
  const items = chapters.map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`).join('\n');
  return `<nav class="indice" aria-label="In questa pagina">
<h2>In questa pagina</h2>
<ol>
${items}
</ol>
</nav>
`;
}

/** The list of chapters comes after the title and what introduces the page. */
function withContents(body, chapters) {
  const first = body.indexOf('<section');
  const at = first === -1 ? body.length : first;
  return body.slice(0, at) + contents(chapters) + body.slice(at);
}

export function layout({ body, title, chapters, pages, current }) {
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<title>${title} – Schede Obiettivo</title>
<link rel="icon" href="../assets/icon-32.png">
<link rel="stylesheet" href="guida.css">
</head>
<body>
<a class="salta" href="#contenuto">Vai al contenuto</a>
<header>
<p class="prodotto">Schede Obiettivo</p>
<nav aria-label="Pagine della guida">
<ul>
${pages.map((page) => pageLink(page, current)).join('\n')}
</ul>
</nav>
</header>
<main id="contenuto">
${withContents(body, chapters)}</main>
</body>
</html>
`;
}
