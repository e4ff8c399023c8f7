/** Lines such as `at Foo.bar (Foo.java:12)`, `at /srv/x.js:4:2` or `File "x.py", line 3`. */
export function isTrace(text: string): boolean {
  return /\bat (?:[\w$.<>]+ (?:\[as \w+\] )?)?\(?(?:\/|[A-Z]:\\|file:|node:)[^\s)]+:\d+:\d+|\bat [\w$.<>]+\(|\b[\w$]+(?:\.[\w$<>]+)+\([\w$]+\.java:\d+\)|Traceback \(most recent|File "[^"]+", line \d+|in \/[\w/.-]+\.php(:\d+| on line)/.test(
    text,
  );
}
