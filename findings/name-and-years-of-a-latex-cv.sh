#!/usr/bin/env bash
# A CV in LaTeX, made into text by seven programs and libraries.
#
# pandoc 2.17.1.1, tth 4.16 with w3m 0.5.3, untex 1.2, latex2text of python3-pylatexenc 2.10, liblatex-decode-perl 0.05 and
# liblatex-tounicode-perl 0.11 of Debian 12; @unified-latex/unified-latex-to-hast 1.8.4.
#
# LaTeX has the most settled ways to write a letter that the keyboard lacks, and one would guess that what reads it knows
# them, and knows what an item of a list is. The name Łukasz Åström is whole in three of seven. unified-latex leaves \AA out:
# the name is "ström", the town "lesund"; tth and LaTeX::ToUnicode keep the blank that ends a command, "Å lesund", "Straß e";
# untex has no name at all. The years 2019--2026, which stand in the label of an item as in many a CV, are gone in pandoc,
# unified-latex and untex, which keep what is behind. C\texttt{++} is "C" in pylatexenc and untex. A remark behind a percent
# sign, which nobody was to read, is in the text of two.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take pandoc=2.17.1.1-2~deb12u1 tth=4.16+ds-1 w3m=0.5.3+git20230121-2 untex=1:1.2-7 python3-pylatexenc=2.10-2 liblatex-decode-perl=0.05-4 liblatex-tounicode-perl=0.11-3
npm install --silent --no-audit --no-fund --no-save unified@11.0.5 hast-util-to-text@4.0.3 @unified-latex/unified-latex-util-parse@1.8.4 @unified-latex/unified-latex-to-hast@1.8.4
export HOME=$folder LC_ALL=C.UTF-8

cat > cv.tex <<'END'
\documentclass{article}
\begin{document}
\section*{\L{}ukasz \AA str\"om}
Stra\ss e 5, \AA lesund, \"{O}rebro, Fran\c{c}ois Dvo\v{r}\'ak

Phone:~+49\,30\,1234567, C\#, C\texttt{++}, R\&D, 80\,\% % wants more
\begin{itemize}
\item[2019--2026] Globex
\end{itemize}
\end{document}
END
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import { unifiedLatexToHast } from '@unified-latex/unified-latex-to-hast';
import { unifiedLatexFromString } from '@unified-latex/unified-latex-util-parse';
import { toText } from 'hast-util-to-text';
import { unified } from 'unified';

const reader = unified().use(unifiedLatexFromString).use(unifiedLatexToHast);
console.log(toText(await reader.run(reader.parse(readFileSync('cv.tex', 'utf8')))));
END
cat > read.py <<'END'
from pylatexenc.latex2text import LatexNodes2Text

with open('cv.tex') as file:
    print(LatexNodes2Text().latex_to_text(file.read()))
END
cat > read.pl <<'END'
use LaTeX::Decode;
use LaTeX::ToUnicode;
binmode STDOUT, ':utf8';
local $/;
open my $file, '<', 'cv.tex';
print $ARGV[0] eq 'Decode' ? latex_decode(scalar <$file>) : LaTeX::ToUnicode::convert(scalar <$file>);
END
pandoc=(pandoc)
[ ! -d root/usr/share/pandoc/data ] || pandoc+=(--data-dir root/usr/share/pandoc/data)
tth -a < cv.tex > cv.html 2> messages
say() {
  local name=$1
  shift
  echo "$name: $("$@" 2> messages | tr '\n' ' ' | sed 's/\xc2\xa0/ /g; s/\xe2\x80\x89/ /g; s/  */ /g; s/ File translated.*//; s/━.*//; s/ *$//')"
}
{
  say pandoc "${pandoc[@]}" -f latex -t plain cv.tex
  say tth w3m -dump -T text/html -I UTF-8 cv.html
  say untex untex -a -uutf8 cv.tex
  say unified-latex node read.mjs
  say pylatexenc /usr/bin/python3 read.py
  say LaTeX::Decode perl read.pl Decode
  say LaTeX::ToUnicode perl read.pl ToUnicode
} > seen
diff - seen <<'END'
pandoc: Łukasz Åström Straße 5, Ålesund, Örebro, François Dvořák Phone: +49 30 1234567, C#, C++, R&D, 80 % - Globex
tth: Łukasz Å ström Straße 5, Å lesund, Örebro, François Dvorák Phone: +49 30 1234567, C#, C++, R&D, 80 % 2019-2026 Globex
untex:  document Stra e 5, lesund, {O rebro, Fran ois Dvo ak Phone: +49 30 1234567, C#, C , R&D, 80 % itemize Globex itemize document
unified-latex: Łukasz ström Straß e 5, lesund, Örebro, François Dvořák Phone: +49 30 1234567, C#, C++, R&D, 80 % Globex
pylatexenc:  § ŁUKASZ ÅSTRÖM Straße 5, Ålesund, Örebro, François Dvořák Phone: +49 30 1234567, C#, C, R&D, 80 % 2019–2026 Globex
LaTeX::Decode: \documentclass{article} \begin{document} \section*{Łukasz Åström} Straße 5, Ålesund, Örebro, François Dvořák Phone:~+49\,30\,1234567, C\#, C\texttt{++}, R\&D, 80\,\% % wants more \begin{itemize} \item[2019--2026] Globex \end{itemize} \end{document}
LaTeX::ToUnicode: \documentclassarticle \begindocument \section*{Łukasz Å str\"om} Straß e 5, Å lesund, Örebro, François Dvoř\’ak Phone:~+49\,30\,1234567, C#, C{++}, R&D, 80\,% % wants more \beginitemize \item[2019–2026] Globex \enditemize \enddocument
END
echo "As found: the years of a CV are gone in three of seven, a name is whole in three."
