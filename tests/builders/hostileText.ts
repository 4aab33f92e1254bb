/** Text that tries to break out of every format the site writes. */
import fc from 'fast-check';

/** One of each trick, to be mixed and repeated. */
export const tricks = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '</script <!--<script ',
  ']]>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  `\`$\{alert(1)}\``,
  '{{7*7}}',
  '&lt;b&gt;&amp;&#x3C;',
  '&quot;',
  'javascript:alert(1)',
  "=cmd|' /C calc'!A0",
  '+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  ' =1',
  '\uff1d1+1',
  '",=1\r\n=2,"',
  '\r\nBEGIN:VEVENT\r\nSUMMARY:x',
  'a;b,c\\n:d',
  '\u2028\u2029',
  '\u202egnp.exe',
  '\u200b\ufeff',
  '\u0000\u0008\u000b\u001b',
  '\ud800',
  '\udfff',
  '\ufffe\uffff',
  '\u{1f600}',
  '%0d%0aSet-Cookie:x',
  '?a=b&c=d#e',
  '../../etc/passwd',
] as const;

/** Any characters, halves of characters among them. */
const anyCharacters = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
  .map((units) => String.fromCharCode(...units));

/** Hostile text: tricks and any other characters, joined. Never empty, and with one visible letter. */
export const hostileText = (): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...tricks), anyCharacters), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => `x${parts.join('')}x`)
    .chain((text) => fc.constantFrom(text, text.slice(1)))
    .filter((text) => text.trim() !== '');
