#!/usr/bin/env bash
# Rules of a form in CSS as browsers have had it for years, made small by six programs.
#
# cssnano 7.1.9, postcss 8.5.33, csso 5.0.5, clean-css 5.3.3, lightningcss 1.33.0, esbuild 0.28.2, uglifycss 0.0.29.
#
# All rules are valid (Media Queries 4, CSS Nesting 1, Cascade 6, Transitions 2, Values 4). One would guess that what makes style
# sheets small leaves what it does not know, or says that it does not know it. csso leaves out whatever stands in "@media (width
# >= 40em)" and, as clean-css does, the red border in ".field { &.wrong { … } }". clean-css leaves out @scope and
# @starting-style too. Neither gives an error. uglifycss makes "--gap: 0px" a bare 0, from which calc() can take away no length,
# and joins "16px + 0.5vw" in max() to one word: both make the browser drop the line. cssnano, lightningcss and esbuild keep all
# of it.
#
# For an applicant: the page was right when its makers looked at it, and does not say which field is wrong once it is published.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save cssnano@7.1.9 postcss@8.5.33 csso@5.0.5 clean-css@5.3.3 lightningcss@1.33.0 esbuild@0.28.2 uglifycss@0.0.29

cat > try.mjs <<'END'
import CleanCSS from 'clean-css';
import cssnano from 'cssnano';
import { minify } from 'csso';
import { transformSync } from 'esbuild';
import { transform } from 'lightningcss';
import postcss from 'postcss';
import uglify from 'uglifycss';

const rules = [
  '@media (width >= 40em) { form { columns: 2 } }',
  '.field { &.wrong { border-color: red } }',
  '@scope (form) { .wrong { border-color: red } }',
  '@starting-style { .message { opacity: 0 } }',
  'form { --gap: 0px; width: calc(100% - var(--gap)) }',
  'form { font-size: max(1rem, 16px + 0.5vw) }',
];
const ways = {
  cssnano: async css => (await postcss([cssnano()]).process(css, { from: undefined })).css,
  lightningcss: css => transform({ filename: 'form.css', code: Buffer.from(css), minify: true }).code.toString(),
  esbuild: css => transformSync(css, { loader: 'css', minify: true }).code.trim(),
  csso: css => minify(css).css,
  'clean-css': css => new CleanCSS().minify(css).styles,
  uglifycss: css => uglify.processString(css),
};
for (const rule of rules) {
  const said = {};
  for (const [name, way] of Object.entries(ways)) (said[(await way(rule)) || 'nothing'] ??= []).push(name);
  console.log(rule);
  for (const [css, names] of Object.entries(said)) console.log(`  ${css}: ${names.join(', ')}`);
}
END
node --no-warnings try.mjs > seen
diff - seen <<'END'
@media (width >= 40em) { form { columns: 2 } }
  @media (width >= 40em){form{column-count:2}}: cssnano
  @media (width>=40em){form{columns:2}}: lightningcss
  @media(width>=40em){form{columns:2}}: esbuild
  nothing: csso
  @media (width >= 40em){form{columns:2}}: clean-css
  @media(width>= 40em){form{columns:2}}: uglifycss
.field { &.wrong { border-color: red } }
  .field{&.wrong{border-color:red}}: cssnano, lightningcss, esbuild, uglifycss
  nothing: csso, clean-css
@scope (form) { .wrong { border-color: red } }
  @scope (form){.wrong{border-color:red}}: cssnano, csso
  @scope(form){.wrong{border-color:red}}: lightningcss, esbuild, uglifycss
  nothing: clean-css
@starting-style { .message { opacity: 0 } }
  @starting-style{.message{opacity:0}}: cssnano, lightningcss, esbuild, csso, uglifycss
  nothing: clean-css
form { --gap: 0px; width: calc(100% - var(--gap)) }
  form{--gap:0px;width:calc(100% - var(--gap))}: cssnano, lightningcss, csso, clean-css
  form{--gap: 0px;width:calc(100% - var(--gap))}: esbuild
  form{--gap:0;width:calc(100% - var(--gap))}: uglifycss
form { font-size: max(1rem, 16px + 0.5vw) }
  form{font-size:max(1rem,16px + .5vw)}: cssnano, lightningcss, esbuild, csso
  form{font-size:max(1rem, 16px + .5vw)}: clean-css
  form{font-size:max(1rem,16px+0.5vw)}: uglifycss
END
echo "As found: two of six leave out the look of a wrong field, one what is for wide screens, one breaks its calculations."
