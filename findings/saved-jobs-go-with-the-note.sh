#!/usr/bin/env bash
# Bookmarks of jobs, in the file that every browser imports and exports, read by four programs.
#
# bookmarks-parser 1.5.0, node-bookmarks-parser 2.0.0, netscape-bookmark-tree 1.0.1; buku 4.7 of Debian 12.
#
# The format is that of Netscape: folders are headings, links have their dates and tags, and a note stands in a DD behind
# either. One would guess that a reader for it gives titles, addresses and folders, and at worst not the note. With a note
# behind the heading, node-bookmarks-parser gives an empty folder: all jobs in it are gone, and without the note they are
# there; in netscape-bookmark-tree the jobs are there and the folder is gone. The latter leaves entities in titles and
# addresses, so that the link leads elsewhere ("a=1&amp;b=2"). Tags are in two of four, and notes in one, buku.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
. "$here/lib/debian.sh"
take buku=4.7+ds-1
npm install --silent --no-audit --no-fund --no-save bookmarks-parser@1.5.0 node-bookmarks-parser@2.0.0 netscape-bookmark-tree@1.0.1
export HOME=$folder LC_ALL=C.UTF-8 NO_COLOR=1

cat > with-note.html <<'END'
<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1795942800" LAST_MODIFIED="1795942800">Nursing</H3>
    <DD>All in Berlin
    <DL><p>
        <DT><A HREF="https://jobs.example/1?a=1&amp;b=2" ADD_DATE="1795942800" TAGS="nurse,berlin">Nurse in R&amp;D</A>
        <DD>Closes 1 December
    </DL><p>
</DL>
END
sed '/All in Berlin/d' with-note.html > without-note.html
cat > read.mjs <<'END'
import { readFileSync } from 'node:fs';
import callback from 'bookmarks-parser';
import tree from 'netscape-bookmark-tree';
import node from 'node-bookmarks-parser';

const text = readFileSync(process.argv[2], 'utf8');
const shown = found => JSON.stringify(found).replaceAll('"', '').replaceAll('1795942800', '…');
callback(text, (_, { bookmarks }) => console.log('bookmarks-parser:', shown(bookmarks)));
console.log('node-bookmarks-parser:', shown(node(text)));
console.log('netscape-bookmark-tree:', shown(tree(text)));
END
for file in with-note without-note; do
  echo "$file"
  node read.mjs $file.html
  printf 'n\ny\n\n' | buku --nostdin --np --nc --db "$folder/$file.db" -i $file.html > messages 2>&1
  echo "buku: $(buku --nostdin --np --nc --db "$folder/$file.db" -p 2> messages | tr -s ' \n' ' ')"
done > seen
diff - seen <<'END'
with-note
bookmarks-parser: [{title:Menu,children:[{type:folder,title:Nursing,add_date:…,last_modified:…,ns_root:null,children:[{type:bookmark,url:https://jobs.example/1?a=1&b=2,title:Nurse in R&D,add_date:…}]}],ns_root:menu}]
node-bookmarks-parser: [{title:Menu,children:[{type:folder,title:Nursing,addDate:…,lastModified:…,nsRoot:null}],nsRoot:menu}]
netscape-bookmark-tree: [{id:0,name:Nurse in R&amp;D,href:https://jobs.example/1?a=1&amp;b=2,add_date:…,tags:nurse,berlin}]
buku: 1. Nurse in R&D > https://jobs.example/1?a=1&b=2 + Closes 1 December # berlin,nurse 
without-note
bookmarks-parser: [{title:Menu,children:[{type:folder,title:Nursing,add_date:…,last_modified:…,ns_root:null,children:[{type:bookmark,url:https://jobs.example/1?a=1&b=2,title:Nurse in R&D,add_date:…}]}],ns_root:menu}]
node-bookmarks-parser: [{title:Menu,children:[{type:folder,title:Nursing,addDate:…,lastModified:…,nsRoot:null,children:[{type:bookmark,url:https://jobs.example/1?a=1&b=2,title:Nurse in R&D,addDate:…}]}],nsRoot:menu}]
netscape-bookmark-tree: [{id:0,name:Nursing,children:[{id:0_0,name:Nurse in R&amp;D,href:https://jobs.example/1?a=1&amp;b=2,add_date:…,tags:nurse,berlin}],add_date:…,last_modified:…}]
buku: 1. Nurse in R&D > https://jobs.example/1?a=1&b=2 + Closes 1 December # berlin,nurse 
END
echo "As found: a note behind a folder takes all jobs in it away in one of four."
