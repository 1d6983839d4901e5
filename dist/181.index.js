export const id = 181;
export const ids = [181];
export const modules = {

/***/ 181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  profileOfSql: () => (/* binding */ profileOfSql)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/engines/deadline.ts
var deadline = __webpack_require__(40531);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./src/engines/cells.ts
var engines_cells = __webpack_require__(89618);
;// CONCATENATED MODULE: ./src/engines/duckdb-opening.ts

/** Work of DuckDB, its errors as ours. */
async function failureOfDuckdb(work) {
    try {
        return await work();
    }
    catch (error) {
        throw duckdbError(error.message);
    }
}
function duckdbError(said) {
    return new documents/* MeasurementError */.HG({ message: `DuckDB: ${said.trim()}` });
}

;// CONCATENATED MODULE: ./src/engines/duckdb-module.ts





/** DuckDB through the user's package; nothing where the package is not there. */
async function duckdbModule({ database, packages, deadline }) {
    const api = packages === undefined ? undefined : load(packages);
    if (api === undefined)
        return undefined;
    const instance = await failureOfDuckdb(() => api.DuckDBInstance.create(database ?? ':memory:', database === undefined ? {} : { access_mode: 'READ_ONLY' }));
    const connection = await failureOfDuckdb(() => instance.connect());
    const query = async (select) => {
        const stop = () => connection.interrupt();
        return deadline.within(() => failureOfDuckdb(async () => ({ rows: await rowsOf(connection, select) })), stop);
    };
    await query('begin transaction read only');
    return {
        query,
        async columns(select) {
            const { rows } = await query(`describe ${select}`);
            return rows.map(([name, type]) => ({ name: name, type: type }));
        },
        close() {
            connection.closeSync();
            instance.closeSync();
            return Promise.resolve();
        }
    };
}
/** The package as files in that folder see it, out of sight of the bundler. */
function load(folder) {
    const requireFrom = (0,external_node_module_.createRequire)((0,external_node_path_.resolve)(folder, 'looked-up-from-here.js'));
    let path;
    try {
        path = requireFrom.resolve('@duckdb/node-api');
    }
    catch {
        return undefined;
    }
    try {
        return requireFrom(path);
    }
    catch (error) {
        throw new documents/* MeasurementError */.HG({
            message: `the package @duckdb/node-api could not be loaded: ${error.message}`,
            hint: 'Install it on this machine: it brings a library for one platform only'
        });
    }
}
async function rowsOf(connection, statement) {
    const statements = await connection.extractStatements(statement);
    if (statements.count !== 1)
        throw new Error('more than one statement was sent');
    const reader = await connection.runAndReadAll(statement);
    return reader.getRows().map((row) => row.map(engines_cells/* textCell */.iV));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./src/engines/duckdb-program.ts




/** Rows as the program prints them, by the names of their columns. */
const printed = schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()));
/** DuckDB through its program, one process a statement; nothing where it is not on PATH. */
async function duckdbProgram(opening) {
    const { deadline } = opening;
    const running = new Set();
    const stop = () => {
        for (const child of running)
            killGroup(child);
    };
    const query = async (select) => {
        const rows = await deadline.within(() => run(select, opening, running), stop);
        return { rows: rows.map((row) => Object.values(row).map(engines_cells/* textCell */.iV)) };
    };
    const columns = async (select) => {
        const { rows } = await query(`describe ${select}`);
        return rows.map(([name, type]) => ({ name: name, type: type }));
    };
    try {
        await query('select 1');
    }
    catch (error) {
        if (error instanceof NotStarted)
            return undefined;
        throw error;
    }
    return {
        query,
        columns,
        close() {
            stop();
            return Promise.resolve();
        }
    };
}
/** There is no such program. */
class NotStarted extends Error {
}
async function run(statement, { database, directory, environment }, running) {
    const of = database === undefined ? [] : ['-readonly', database];
    const child = (0,external_node_child_process_.spawn)('duckdb', ['-json', '-no-init', '-bail', ...of], {
        cwd: directory,
        env: environment,
        windowsHide: true,
        // A group of its own: the duckdb that pip installs only starts the program.
        detached: process.platform !== 'win32'
    });
    running.add(child);
    const [out, err] = [collect(child.stdout), collect(child.stderr)];
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => reject(error.code === 'ENOENT' ? new NotStarted() : duckdbError(error.message)));
        child.once('close', resolve);
    });
    const onSignal = () => killGroup(child);
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
    // It may end before it has read everything, and says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(`begin transaction read only;\n${statement};\n`);
    try {
        if ((await ended) !== 0)
            throw duckdbError(err());
        return printed.parse(JSON.parse(out()));
    }
    finally {
        process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
        running.delete(child);
    }
}
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' }).on('error', () => child.kill());
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // Nothing of the group is left.
    }
}
/** Everything that comes out of a pipe, as text. */
function collect(pipe) {
    const chunks = [];
    pipe.on('data', (chunk) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./src/engines/duckdb.ts





/**
 * DuckDB as the user has it: the package `@duckdb/node-api`, else the program `duckdb` on PATH. It is not part of us: 68 MB for each platform.
 *
 * The database is the file that `MODEL_GATE_DUCKDB` names, opened read-only; without it an empty one in memory, for queries over files.
 *
 * @throws MeasurementError if there is neither, or the database cannot be opened
 */
async function openDuckdb(timeoutMilliseconds, surroundings) {
    const { environment, directory } = surroundings;
    const named = environment['MODEL_GATE_DUCKDB'] ?? '';
    // An address such as md:warehouse is no path.
    const database = named === '' || /^[a-z]{2,}:/i.test(named) ? named || undefined : (0,external_node_path_.resolve)(directory, named);
    const opening = { ...surroundings, database, deadline: (0,deadline/* deadlineIn */._)(timeoutMilliseconds, 'DuckDB') };
    const engine = (await duckdbModule(opening)) ?? (await duckdbProgram(opening));
    if (engine !== undefined)
        return engine;
    throw new documents/* MeasurementError */.HG({
        message: 'DuckDB was not found: neither the package @duckdb/node-api nor the program duckdb on PATH',
        hint: 'Run pip install duckdb-cli, or npm install @duckdb/node-api; in a workflow MODEL_GATE_PACKAGES names the folder of the package, outside of the checkout'
    });
}

;// CONCATENATED MODULE: ./src/engines/open-engine.ts

/**
 * Connects to the database of a source, with what the environment says: to read, and for its time at most.
 *
 * @throws UsageError or MeasurementError if it cannot be reached; no secret is in it
 */
async function openEngine(source, surroundings) {
    const { engine, timeoutMilliseconds } = source;
    if (engine === 'duckdb')
        return openDuckdb(timeoutMilliseconds, surroundings);
    if (engine === 'trino')
        return (await __webpack_require__.e(/* import() */ 6971).then(__webpack_require__.bind(__webpack_require__, 46971))).openTrino(timeoutMilliseconds, surroundings);
    return (await __webpack_require__.e(/* import() */ 8459).then(__webpack_require__.bind(__webpack_require__, 58459))).openPostgres(timeoutMilliseconds, surroundings);
}

// EXTERNAL MODULE: ./src/drift/index.ts + 81 modules
var drift = __webpack_require__(92835);
;// CONCATENATED MODULE: ./src/engines/identifier.ts

/**
 * A name as SQL quotes it, in every engine here: whatever it holds, it stays a name.
 *
 * @throws {UsageError} if it is empty or holds a zero byte: no engine takes those
 * @example
 * quoted('a"b') // => '"a""b"'
 */
function quoted(name) {
    if (name === '' || name.includes('\0'))
        throw new documents/* UsageError */.eb({ message: `${JSON.stringify(name)} cannot be a name in SQL` });
    return `"${name.replaceAll('"', '""')}"`;
}
/**
 * The name of a table, quoted part by part. Letters keep their case.
 *
 * @throws {UsageError} if it is not one to three parts with dots between them
 * @example
 * quotedTable('lake.july') // => '"lake"."july"'
 */
function quotedTable(table) {
    const parts = table.split('.');
    if (parts.length > 3 || parts.includes('')) {
        throw new documents/* UsageError */.eb({
            message: `table: must be table, schema.table or catalog.schema.table, got ${JSON.stringify(table)}`,
            hint: 'For a name with a dot in it write query: SELECT * FROM ...'
        });
    }
    return parts.map(quoted).join('.');
}

;// CONCATENATED MODULE: ./src/engines/counted-column.ts

/**
 * How cells of a kind are counted in a column of a type: as in a file with a schema, nothing is parsed out of text, and everything can stand as text.
 *
 * @example
 * countingOf('text', 'numeric') // => 'misfits'
 */
function countingOf(kind, as) {
    const isNumbers = kind === 'number' || kind === 'timestamp';
    if (as === undefined)
        return isNumbers ? 'numbers' : 'categories';
    if (as === 'categorical' || as === 'text')
        return 'categories';
    if (as === 'boolean')
        return kind === 'boolean' ? 'categories' : 'misfits';
    return (as === 'numeric' ? 'number' : 'timestamp') === kind ? 'numbers' : 'misfits';
}
/** A cell as a double, timestamps in milliseconds; NULL where it is missing. */
function doubleIn({ name, kind, type }, dialect) {
    const column = quoted(name);
    return kind === 'timestamp' ? dialect.milliseconds(column, type) : dialect.number(column, type);
}
/** A cell as text that tells values apart; NULL where it is missing or blank. */
function textIn(column, dialect) {
    const text = (expression) => `cast(${expression} as varchar)`;
    if (column.kind === 'timestamp')
        return text(doubleIn(column, dialect));
    if (isFloat(column)) {
        const double = dialect.number(quoted(column.name), column.type);
        return text(`case when ${double} = 0 then 0e0 else ${double} end`);
    }
    return dialect.byCodePoint(column.kind === 'text' ? `nullif(${text(quoted(column.name))}, '')` : text(quoted(column.name)));
}
/** Whether a column holds doubles or 32-bit floats, which engines write in several ways, some of them not in full. */
function isFloat({ kind, type }) {
    return kind === 'number' && /^(float|double|real)/i.test(type);
}
/** Whether it holds 32-bit floats. */
function isShortFloat({ kind, type }) {
    return kind === 'number' && /^(float|float4|real)$/i.test(type);
}

;// CONCATENATED MODULE: ./src/engines/counting.ts


/** Largest double: what is no further from 0 is finite, NaN is not. */
const LARGEST = '1.7976931348623157e308';
/** `v(x)`: the finite values of a column, for a WITH. */
function finiteValues(column, { dialect, relation }) {
    return `v as (select x from (select ${doubleIn(column, dialect)} as x from ${relation}) as r where abs(x) <= ${LARGEST})`;
}
/** The same engine, with a count of what it is asked. */
function counted(engine) {
    let statements = 0;
    let bytes;
    return {
        columns: engine.columns.bind(engine),
        close: engine.close.bind(engine),
        async query(select) {
            const answer = await engine.query(select);
            statements++;
            if (answer.bytes !== undefined)
                bytes = (bytes ?? 0) + answer.bytes;
            return answer;
        },
        asked: () => ({ statements, ...(bytes !== undefined && { bytes }) })
    };
}
/** @throws MeasurementError if rows came or went between two statements: what was counted is of no one table */
function requireSame(name, first, then) {
    if (first === then)
        return;
    throw new documents/* MeasurementError */.HG({
        field: name,
        message: `the table changed while it was counted: first ${first} values, then ${then}`,
        hint: 'Give a table that stands still, or a query without random(), now() and the like'
    });
}

;// CONCATENATED MODULE: ./src/engines/calendar.ts


const HOURS_A_WEEK = 168;
/** Counts timestamps by the hour of their week. */
async function calendarOf(column, counting) {
    const hour = 'floor(x / 3600000e0) - 168e0 * floor(x / 604800000e0)';
    const { rows } = await counting.engine.query(`with ${finiteValues(column, counting)} select cast(h as varchar) as h, cast(count(*) as varchar) as n from (select ${hour} as h from v) as w group by w.h`);
    const calendar = { hours: new Array(24).fill(0), weekdays: new Array(7).fill(0) };
    for (const [hourOfWeek, n] of rows) {
        // Weeks of the epoch begin with its first day, a Thursday.
        const place = Math.min(Math.max(Number(hourOfWeek), 0), HOURS_A_WEEK - 1);
        calendar.hours[place % 24] += (0,engines_cells/* countOf */.pq)(n);
        calendar.weekdays[(Math.floor(place / 24) + 3) % 7] += (0,engines_cells/* countOf */.pq)(n);
    }
    return calendar;
}

;// CONCATENATED MODULE: ./src/engines/category-column.ts





/** Different values that leave the engine at most, where the policy calls them categories: they are counted in memory. */
const MOST_CATEGORIES = 1_000_000;
/** A column of text or truth values, or one that is counted as if it were. */
async function categoryColumn(column, { rows, present }, counting) {
    const { name, as, kind } = column;
    const most = as === 'categorical' ? MOST_CATEGORIES : drift/* LISTED_VALUES */.by;
    const { groups, ...different } = await groupsOf(column, counting, most);
    requireSame(name, present, different.rows);
    const missing = rows - present;
    if (groups === undefined) {
        if (as === 'categorical')
            throw tooMany(name, different.distinct);
        const { distinct, once, twice } = different;
        return { type: 'text', name, missing, misfits: 0, distinct, once, twice, categories: [] };
    }
    const tally = (0,drift/* categoryTally */.R4)();
    let misfits = 0;
    for (const [text, n] of groups) {
        const category = written(text, column);
        if (category === undefined)
            misfits += n;
        else
            tally.add(category, n);
    }
    const state = {
        kind: kind === 'boolean' && as !== 'categorical' && as !== 'text' ? 'boolean' : 'text',
        missing,
        misfits,
        tally: tally.state()
    };
    return (0,drift/* categoryProfile */.OL)(name, state, as === 'categorical' || as === 'text' ? as : (0,drift/* typeOfText */.pX)(state));
}
/** Groups the texts, integers that were written as decimals with the integers. */
async function groupsOf(column, { engine, dialect, relation }, most) {
    const integer = dialect.byCodePoint(`regexp_replace(t, '^(-?[0-9]+)[.]0+$', '${dialect.firstGroup}')`);
    const select = `with g as (select t, count(*) as n from (select ${textIn(column, dialect)} as t from ${relation}) as r where t is not null group by r.t),
c as (select ${column.kind === 'boolean' ? 't' : integer} as t, sum(n) as n from g group by 1),
d as (select t, n, count(*) over () as k, sum(n) over () as s, sum(case when n = 1 then 1 else 0 end) over () as o, sum(case when n = 2 then 1 else 0 end) over () as w, row_number() over (order by n desc) as i from c)
select t, cast(n as varchar) as n, cast(k as varchar) as k, cast(s as varchar) as s, cast(o as varchar) as o, cast(w as varchar) as w from d where k <= ${most} or i = 1`;
    const { rows } = await engine.query(select);
    const [distinct, sum, once, twice] = (rows[0]?.slice(2) ?? ['0', '0', '0', '0']).map(engines_cells/* countOf */.pq);
    const groups = distinct > most ? undefined : rows.map(([text, n]) => [text, (0,engines_cells/* countOf */.pq)(n)]);
    return { distinct, once, twice, rows: sum, groups };
}
/** A value as a file has it; nothing where it has no exact text. */
function written(text, column) {
    if (column.kind === 'timestamp') {
        const time = new Date((0,engines_cells/* doubleOf */.Rq)(text));
        return Number.isNaN(time.getTime()) ? undefined : time.toISOString().replace(/\.?0*Z$/, 'Z');
    }
    if (!isFloat(column))
        return (0,documents/* canonicalText */.A4)(text);
    const value = (0,engines_cells/* doubleOf */.Rq)(text);
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
        return undefined;
    return isShortFloat(column) ? (0,documents/* float32Text */.rM)(value) : String(value);
}
function tooMany(name, distinct) {
    return new documents/* MeasurementError */.HG({
        field: name,
        message: `${distinct} different values are too many to be compared by category, at most ${MOST_CATEGORIES}`,
        hint: 'Leave its type out, or make fewer groups of it in a query'
    });
}

;// CONCATENATED MODULE: ./src/engines/dialect.ts
/**
 * A finite double as SQL, exact in every engine: in exponent form it is no decimal of the engine's.
 *
 * @example
 * doubleLiteral(0.1) // => '1e-1'
 */
function doubleLiteral(value) {
    // Zero has one sign here: engines differ in whether -0 is another value.
    return value === 0 ? '0e0' : value.toExponential();
}

;// CONCATENATED MODULE: ./src/engines/kind-by-name.ts
/** Which of the patterns the name of a type is of. */
function kindByName(type, patterns) {
    return ['number', 'timestamp', 'boolean', 'text'].find((kind) => patterns[kind].test(type));
}

;// CONCATENATED MODULE: ./src/engines/duckdb-dialect.ts


/** Digits that a double holds whatever they are: with more, DuckDB's division by a power of ten may be off by a bit. */
const EXACT_DIGITS = 15;
const duckdbDialect = {
    name: 'DuckDB',
    kind: (type) => {
        if (type.startsWith('ENUM(') && type.endsWith(')'))
            return 'text';
        return kindByName(type, {
            number: /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/,
            timestamp: /^(DATE|TIMESTAMP(_S|_MS|_NS| WITH TIME ZONE)?)$/,
            boolean: /^BOOLEAN$/,
            text: /^(VARCHAR|UUID|JSON|TIME)$/
        });
    },
    number: (expression, type) => {
        const digits = Number(/^DECIMAL\((\d+)/.exec(type)?.[1] ?? 0);
        return `cast(${digits > EXACT_DIGITS ? `cast(${expression} as varchar)` : expression} as double)`;
    },
    milliseconds: (expression, type) => {
        const zoned = type === 'TIMESTAMP WITH TIME ZONE';
        return `(epoch_us(${zoned ? expression : `cast(${expression} as timestamp)`}) / 1e3)`;
    },
    byCodePoint: (text) => text,
    firstGroup: '\\1',
    countsAt: (edges) => {
        const list = `[${edges.map(doubleLiteral).join(', ')}]`;
        return `select unnest(generate_series(1, len(upTo))) as edge, unnest(upTo) as rows, unnest(equal) as equal
from (select map_values(histogram(x, ${list})) as upTo, map_values(histogram_exact(x, ${list})) as equal from v)`;
    }
};

;// CONCATENATED MODULE: ./src/engines/edge-counts.ts

/** Edges of one statement: Trino takes a million characters. */
const EDGES_AT_ONCE = 10_000;
/**
 * Finite values counted at edges: exactly, however many.
 *
 * @param v the values, for a WITH
 * @param edges strictly ascending, at least one
 */
async function edgeCounts(v, edges, { engine, dialect }) {
    const at = [];
    /** Rows at or below each edge. */
    const upTo = [];
    let all = 0;
    for (let from = 0; from < edges.length; from += EDGES_AT_ONCE) {
        const some = edges.slice(from, from + EDGES_AT_ONCE);
        const { rows: answer } = await engine.query(`with ${v} select cast(edge as varchar) as edge, cast(rows as varchar) as r, cast(equal as varchar) as q from (${dialect.countsAt(some)}) as counts`);
        const byEdge = new Map(answer.map(([edge, rows, equal]) => [Number(edge), { rows: (0,engines_cells/* countOf */.pq)(rows), equal: (0,engines_cells/* countOf */.pq)(equal) }]));
        let passed = 0;
        for (let index = 1; index <= some.length; index++) {
            const { rows, equal } = byEdge.get(index) ?? { rows: 0, equal: 0 };
            passed += rows;
            at.push(equal);
            upTo.push(passed);
        }
        all = passed + (byEdge.get(some.length + 1)?.rows ?? 0);
    }
    const between = at.map((equal, index) => upTo[index] - equal - (upTo[index - 1] ?? 0));
    return { edges: [...edges], at, between: [...between, all - (upTo.at(-1) ?? 0)] };
}

;// CONCATENATED MODULE: ./src/engines/number-column.ts




/** Different values that each become an edge, however many rows there are. */
const MOST_VALUES = 1000;
/** Rows that are looked at to see whether there are more of them. */
const PROBED_ROWS = 100_000;
/** Edges of a column that has too many different values for each to be one; two more at its ends. */
const QUANTILES = 500;
/** A value that holds so much of the rows is a heavy one. */
const HEAVY_SHARE = 0.005;
/**
 * Counts a column as a file of the same rows is counted: up to 200,000 values each by itself; more at the edges that are given, else at each value
 * where there are at most 1,000, else at 500 quantiles.
 */
async function numberColumn(column, { finite, min, max }, counting, edges) {
    const v = finiteValues(column, counting);
    const counted = (counts, heavy = (0,drift/* heavyValues */.Q0)([counts], finite)) => {
        requireSame(column.name, finite, [...counts.at, ...counts.between].reduce((sum, count) => sum + count, 0));
        return { exact: counts.between.every((count) => count === 0), ...counts, heavy };
    };
    if (finite === 0)
        return counted({ edges: [], at: [], between: [0] });
    if (finite <= drift/* KEPT_VALUES */.W8)
        return counted(await everyValue(v, counting, drift/* KEPT_VALUES */.W8));
    if (edges !== undefined) {
        const heavy = await heavyOnes(v, finite, counting);
        return counted(await edgeCounts(v, edges, counting), (0,drift/* heavyValues */.Q0)([heavy], finite));
    }
    const few = (await seemFew(v, counting)) ? await everyValue(v, counting, MOST_VALUES + 1) : undefined;
    if (few !== undefined && few.edges.length <= MOST_VALUES)
        return counted(few);
    const quantiles = await quantilesOf(v, finite, counting);
    return counted(await edgeCounts(v, [...new Set([min, ...quantiles, max])], counting));
}
/** All values with their rows, if they are no more than `most`. */
async function everyValue(v, { engine }, most) {
    return valuesIn((await engine.query(`with ${v} select cast(x as varchar) as x, cast(count(*) as varchar) as n from v group by v.x limit ${most}`)).rows);
}
async function heavyOnes(v, finite, { engine }) {
    const least = Math.ceil(HEAVY_SHARE * finite);
    const select = `with ${v} select cast(x as varchar) as x, cast(count(*) as varchar) as n from v group by v.x having count(*) >= ${least}`;
    return valuesIn((await engine.query(select)).rows);
}
/** Values as edges, ascending; 0 and -0 are one. */
function valuesIn(rows) {
    const byValue = new Map();
    for (const [x, n] of rows) {
        const value = (0,engines_cells/* doubleOf */.Rq)(x) + 0;
        byValue.set(value, (byValue.get(value) ?? 0) + (0,engines_cells/* countOf */.pq)(n));
    }
    const edges = [...byValue.keys()].sort((a, b) => a - b);
    return { edges, at: edges.map((edge) => byValue.get(edge)), between: new Array(edges.length + 1).fill(0) };
}
/** Whether some of the rows hold few enough different values for all to do so: groups of a million values cost far more than this look. */
async function seemFew(v, { engine }) {
    const select = `with ${v} select cast(count(*) as varchar) as k from (select distinct x from (select x from v limit ${PROBED_ROWS}) as s limit ${MOST_VALUES + 1}) as d`;
    const { rows } = await engine.query(select);
    return (0,engines_cells/* countOf */.pq)(rows[0]?.[0]) <= MOST_VALUES;
}
/** Values at 500 ranks of equal distance, ascending. Numbering sorted rows is several times quicker than any quantile of an engine. */
async function quantilesOf(v, finite, { engine }) {
    const rank = (row) => `floor(${row} * ${QUANTILES}e0 / ${finite})`;
    const select = `with ${v}, w as (select x, row_number() over (order by x) as i from v)
select distinct cast(x as varchar) as x from w where ${rank('i')} > ${rank('(i - 1)')}`;
    const { rows } = await engine.query(select);
    return rows.map(([x]) => (0,engines_cells/* doubleOf */.Rq)(x) + 0).sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./src/engines/postgres-dialect.ts


/** A numeric without a limit may be beyond a double, which PostgreSQL refuses to cast: JavaScript reads such digits as an infinity or as 0. */
const postgres_dialect_LARGEST = '1.7976931348623157e308';
const SMALLEST = '5e-324';
/** Types are the names of `pg_type`; every enumeration is called `enum`. */
const postgresDialect = {
    name: 'PostgreSQL',
    kind: (type) => kindByName(type, {
        number: /^(int[248]|float[48]|numeric)$/,
        timestamp: /^(date|timestamp|timestamptz)$/,
        boolean: /^bool$/,
        text: /^(text|varchar|bpchar|name|citext|uuid|json|jsonb|time|timetz|inet|cidr|macaddr|enum)$/
    }),
    number: (expression, type) => {
        const double = `cast(${expression} as double precision)`;
        if (type !== 'numeric')
            return double;
        return `case when abs(${expression}) > ${postgres_dialect_LARGEST} and ${expression} <> 'NaN' then case when ${expression} > 0 then cast('Infinity' as double precision) else cast('-Infinity' as double precision) end
when abs(${expression}) < ${SMALLEST} then 0e0 else ${double} end`;
    },
    milliseconds: (expression, type) => 
    // A date counts by the day, or the time zone of the session would move it.
    type === 'timestamptz'
        ? `cast(extract(epoch from ${expression}) * 1000 as double precision)`
        : `cast(extract(epoch from cast(${expression} as timestamp)) * 1000 as double precision)`,
    byCodePoint: (text) => `(${text}) collate "C"`,
    firstGroup: '\\1',
    countsAt: (edges) => {
        const list = `cast('{${edges.map(doubleLiteral).join(',')}}' as double precision[])`;
        // width_bucket says how many edges are at or below a value.
        return `select edge, sum(n) as rows, sum(case when equal then n else 0 end) as equal
from (select case when equal then below else below + 1 end as edge, equal, n
  from (select below, coalesce(x = (${list})[below], false) as equal, count(*) as n
    from (select x, width_bucket(x, ${list}) as below from v) as w group by 1, 2) as b) as c group by edge`;
    }
};

;// CONCATENATED MODULE: ./src/engines/one-select.ts

/** Text, names and comments of SQL, in which no character means anything; the last alternative is whatever does not end. */
const inert = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$|'|"|\/\*/g;
/**
 * The query of a policy as it may stand between parentheses: one statement, whose parentheses, quotes and comments end within it.
 *
 * No parser: an engine judges the rest, and runs it as a sub-query, where only a SELECT can stand, read-only.
 *
 * @throws {UsageError} that says what is wrong
 * @example
 * oneSelect("select ';' as a from t;") // => "select ';' as a from t"
 */
function oneSelect(query) {
    const unended = ["'", '"', '/*'];
    const bare = query.replace(inert, (found) => {
        if (unended.includes(found))
            throw wrong(`a ${found} does not end`);
        return ' '.repeat(found.length);
    });
    const end = bare.replace(/[\s;]+$/, '').length;
    if (end === 0)
        throw wrong('it is empty');
    if (query.includes('\0'))
        throw wrong('it holds a zero byte');
    if (bare.slice(0, end).includes(';'))
        throw wrong('it holds more than one statement');
    let depth = 0;
    for (const character of bare.slice(0, end)) {
        if (character === '(')
            depth++;
        else if (character === ')')
            depth--;
        if (depth < 0)
            break;
    }
    if (depth !== 0)
        throw wrong('its parentheses do not match');
    return query.slice(0, end);
}
function wrong(how) {
    return new documents/* UsageError */.eb({
        message: `query: must be one SELECT, but ${how}`,
        hint: 'Write one SELECT without a semicolon'
    });
}

;// CONCATENATED MODULE: ./src/engines/relation.ts



/** What stands after FROM for the table or the query of a source. */
function relationOf({ table, query }) {
    if (table !== undefined)
        return `${quotedTable(table)} as "source"`;
    if (query === undefined)
        throw new documents/* UsageError */.eb({ message: 'an SQL source needs a table or a query' });
    // On lines of its own: the query may end in a comment.
    return `(\n${oneSelect(query)}\n) as "source"`;
}

;// CONCATENATED MODULE: ./src/engines/totals.ts




/** A SELECT takes 1,664 expressions in PostgreSQL, and a statement 1 MB in Trino. */
const COLUMNS_AT_ONCE = 100;
/** Squares of numbers up to this can be added up, however many. */
const SQUARABLE = 1e140;
/** @returns rows of the table, and totals in the order of the columns */
async function totalsOf(columns, { engine, dialect, relation }) {
    const totals = [];
    let rows;
    for (let from = 0; from < columns.length || from === 0; from += COLUMNS_AT_ONCE) {
        const some = columns.slice(from, from + COLUMNS_AT_ONCE);
        const { rows: answer } = await engine.query(statement(some, dialect, relation));
        const cells = answer[0] ?? [];
        rows ??= (0,engines_cells/* countOf */.pq)(cells[0]);
        let at = 1;
        for (const column of some) {
            const own = cells.slice(at, (at += column.counting === 'numbers' ? 7 : 1));
            totals.push(column.counting === 'numbers' ? numbers(own) : onlyPresent((0,engines_cells/* countOf */.pq)(own[0])));
        }
    }
    return { rows: rows ?? 0, totals };
}
function statement(columns, dialect, relation) {
    const cells = columns.map((column, index) => {
        const expression = column.counting === 'numbers'
            ? doubleIn(column, dialect)
            : column.counting === 'categories'
                ? textIn(column, dialect)
                : column.kind === 'text'
                    ? textIn(column, dialect)
                    : quoted(column.name);
        return `${expression} as c${index}`;
    });
    const all = columns.flatMap(({ counting }, index) => counting === 'numbers' ? ofNumbers(`c${index}`) : [`count(c${index})`]);
    const named = ['count(*)', ...all].map((expression, index) => `cast(${expression} as varchar) as t${index}`);
    return `select ${named.join(',\n')} from (select ${['1 as one', ...cells].join(',\n')} from ${relation}) as v`;
}
function ofNumbers(x) {
    const finite = `case when abs(${x}) <= ${LARGEST} then ${x} end`;
    return [
        `count(${x})`,
        `count(${finite})`,
        `count(case when ${x} = cast('-Infinity' as double precision) then 1 end)`,
        `count(case when ${x} = cast('Infinity' as double precision) then 1 end)`,
        `min(${finite})`,
        `max(${finite})`,
        `sum(case when abs(${x}) <= ${SQUARABLE.toExponential()} then ${x} end)`
    ];
}
function numbers(cells) {
    const [present, finite, negative, positive] = cells.slice(0, 4).map(engines_cells/* countOf */.pq);
    const [min, max, sum] = cells.slice(4).map(engines_cells/* doubleOf */.Rq);
    const huge = Math.max(Math.abs(min), Math.abs(max)) > SQUARABLE;
    return {
        present,
        finite,
        infinite: { negative, positive },
        min: min + 0,
        max: max + 0,
        origin: huge || finite === 0 ? 0 : sum / finite
    };
}
function onlyPresent(present) {
    return { present, finite: 0, infinite: { negative: 0, positive: 0 }, min: Number.NaN, max: Number.NaN, origin: 0 };
}

;// CONCATENATED MODULE: ./src/engines/spread.ts





/** What huge values are divided by, so that their squares can be added up: a power of two, so nothing is rounded. */
const SCALE = 2 ** 600;
const spread_COLUMNS_AT_ONCE = 100;
/** Deviations whose squares PostgreSQL refuses to make: they are nothing beside any other. */
const TINY = 1e-150;
/**
 * Mean and variance of columns of numbers in a second pass, by the deviations from a value near the mean: no digits are lost to a large mean, nor to a
 * long sum (Chan, Golub and LeVeque 1983, "corrected two-pass").
 *
 * @returns in the order of the columns
 */
async function spreadsOf(columns, { engine, dialect, relation }) {
    const spreads = [];
    for (let from = 0; from < columns.length; from += spread_COLUMNS_AT_ONCE) {
        const some = columns.slice(from, from + spread_COLUMNS_AT_ONCE);
        const values = some.map(({ column }, index) => `${doubleIn(column, dialect)} as c${index}`);
        const deviations = some.map(({ totals }, index) => `${deviation(`c${index}`, totals)} as d${index}`);
        const sums = some.flatMap((_, index) => {
            const square = `case when abs(d${index}) < ${TINY.toExponential()} then 0e0 else d${index} * d${index} end`;
            return [`sum(d${index})`, `sum(${square})`];
        });
        const named = sums.map((sum, index) => `cast(${sum} as varchar) as s${index}`);
        const { rows } = await engine.query(`select ${named.join(',\n')} from (select ${deviations.join(',\n')} from (select ${values.join(',\n')} from ${relation}) as v) as w`);
        some.forEach(({ totals }, index) => {
            const [sum, squares] = (rows[0] ?? []).slice(2 * index, 2 * index + 2).map(engines_cells/* doubleOf */.Rq);
            spreads.push(spread(totals, sum, squares));
        });
    }
    return spreads;
}
function isHuge({ min, max }) {
    return Math.max(Math.abs(min), Math.abs(max)) > SQUARABLE;
}
function deviation(x, totals) {
    const finite = `abs(${x}) <= ${LARGEST}`;
    if (!isHuge(totals))
        return `case when ${finite} then ${x} - (${doubleLiteral(totals.origin)}) end`;
    const scaled = `case when abs(${x}) < 1e-100 then 0e0 else ${x} / ${doubleLiteral(SCALE)} end`;
    return `case when ${finite} then ${scaled} end`;
}
function spread(totals, sum, squares) {
    const step = sum / totals.finite;
    const variance = Math.max(0, squares / totals.finite - step * step);
    if (!isHuge(totals))
        return { mean: totals.origin + step, variance };
    return { mean: step * SCALE, variance: variance * SCALE * SCALE };
}

;// CONCATENATED MODULE: ./src/engines/trino-dialect.ts


/** Digits that a double holds whatever they are. */
const trino_dialect_EXACT_DIGITS = 15;
/** Types are as Trino's answers spell them, in lower case. */
const trinoDialect = {
    name: 'Trino',
    kind: (type) => kindByName(type, {
        number: /^(tinyint|smallint|integer|bigint|real|double|decimal\(\d+, ?\d+\))$/,
        timestamp: /^(date|timestamp(\(\d+\))?( with time zone)?)$/,
        boolean: /^boolean$/,
        text: /^(varchar(\(\d+\))?|char(\(\d+\))?|uuid|json|ipaddress|time(\(\d+\))?( with time zone)?)$/
    }),
    number: (expression, type) => {
        const digits = Number(/^decimal\((\d+)/.exec(type)?.[1] ?? 0);
        return `cast(${digits > trino_dialect_EXACT_DIGITS ? `cast(${expression} as varchar)` : expression} as double)`;
    },
    milliseconds: (expression, type) => {
        const instant = type.endsWith('with time zone')
            ? expression
            : `with_timezone(cast(${expression} as timestamp(6)), 'UTC')`;
        // Seconds as a double are good to a quarter of a microsecond: rounded to whole ones they are exact.
        return `(round(to_unixtime(${instant}) * 1e6) / 1e3)`;
    },
    byCodePoint: (text) => text,
    firstGroup: '$1',
    countsAt: (edges) => {
        // A constructor of arrays takes 254 elements only.
        const list = `cast(json '[${edges.map(doubleLiteral).join(',')}]' as array(double))`;
        return `select edge, sum(n) as rows, sum(case when equal then n else 0 end) as equal
from (select case when equal then below else below + 1 end as edge, equal, n
  from (select below, coalesce(x = element_at(edges, nullif(below, 0)), false) as equal, count(*) as n
    from (select x, edges, width_bucket(x, edges) as below from v cross join (select ${list} as edges) as e) as w group by 1, 2) as b) as c group by edge`;
    }
};

;// CONCATENATED MODULE: ./src/engines/profile-in-engine.ts













const dialects = {
    duckdb: duckdbDialect,
    postgres: postgresDialect,
    trino: trinoDialect
};
/**
 * The profile of a table or a query, made where it is: rows do not leave the engine, but for the different values of a column with their numbers.
 * A table of up to 200,000 rows has the profile that a file of the same rows has. Two statements for all columns and one to four a column; the
 * dearest sorts the column.
 *
 * Cells are of the kind that the schema of the engine says, as in a Parquet file; nothing is parsed out of text. Columns of lists, maps, structures,
 * bytes and lengths of time are not read.
 *
 * @throws UsageError if the table or the query is none
 * @throws MeasurementError if the engine refuses or the table changes while it is counted
 */
async function profileInEngine(engine, source, options = {}) {
    const counting = { engine: counted(engine), dialect: dialects[source.engine], relation: relationOf(source) };
    const { names, columns, unread } = await countedColumns(counting, options);
    const { rows, totals } = await totalsOf(columns, counting);
    const numbers = columns
        .map((column, index) => ({ column, totals: totals[index] }))
        .filter(({ column }) => column.counting === 'numbers');
    const spreads = await spreadsOf(numbers, counting);
    const spreadOf = new Map(numbers.map(({ column }, index) => [column, spreads[index]]));
    const profiles = [];
    for (const [index, column] of columns.entries()) {
        const summary = { rows, totals: totals[index], spread: spreadOf.get(column) };
        profiles.push(await columnProfile(column, summary, counting, options));
    }
    return { profile: (0,drift/* profileWith */.wK)({ rows, unread }, profiles), names, asked: counting.engine.asked() };
}
async function countedColumns({ engine, dialect, relation }, { types, exclude = [] }) {
    const all = await engine.columns(`select * from ${relation}`);
    const names = all.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
        throw new documents/* MeasurementError */.HG({
            field: twice,
            message: `the query gives two columns of this name`,
            hint: 'Give each a name of its own with AS'
        });
    }
    const kinds = all
        .filter(({ name }) => !exclude.includes(name))
        .map(({ name, type }) => ({ name, type, kind: dialect.kind(type), as: types?.get(name) }));
    return {
        names,
        columns: kinds.flatMap(({ kind, as, ...column }) => kind === undefined ? [] : [{ ...column, kind, as, counting: countingOf(kind, as) }]),
        unread: kinds.flatMap(({ name, kind }) => (kind === undefined ? [name] : []))
    };
}
async function columnProfile(column, { rows, totals, spread }, counting, { edges }) {
    const { name } = column;
    if (column.counting === 'categories')
        return categoryColumn(column, { rows, present: totals.present }, counting);
    if (column.counting === 'misfits')
        return onlyMisfits(column, rows, totals);
    const { finite, infinite, min, max } = totals;
    const numbers = {
        name,
        missing: rows - totals.present,
        misfits: 0,
        finite,
        nan: totals.present - finite - infinite.negative - infinite.positive,
        infinite,
        ...(finite > 0 && { min, max, ...spread }),
        ...(await numberColumn(column, totals, counting, edges?.get(name)))
    };
    if (column.kind === 'number')
        return { type: 'numeric', ...numbers };
    return { type: 'timestamp', ...numbers, ...(await calendarOf(column, counting)) };
}
/** A column none of whose cells is of the type that is asked for. */
function onlyMisfits({ name, as }, rows, { present }) {
    const cells = { name, missing: rows - present, misfits: present };
    if (as === 'boolean')
        return { type: 'boolean', ...cells, distinct: 0, once: 0, twice: 0, categories: [] };
    const none = {
        ...cells,
        finite: 0,
        nan: 0,
        infinite: { negative: 0, positive: 0 },
        exact: true,
        edges: [],
        at: [],
        between: [0],
        heavy: []
    };
    if (as !== 'timestamp')
        return { type: 'numeric', ...none };
    return { type: 'timestamp', ...none, hours: new Array(24).fill(0), weekdays: new Array(7).fill(0) };
}

;// CONCATENATED MODULE: ./src/engines/index.ts



;// CONCATENATED MODULE: ./src/commands/profile-of-sql.ts

/**
 * The profile of a table or query, made where it is. The connection comes from the environment.
 *
 * @throws UsageError or MeasurementError where the engine cannot be reached or refuses; no secret is in it
 */
async function profileOfSql(source, { types, exclude, edges }, { kind, environment, workingDirectory: directory, log }) {
    log.phase(`profiling in ${source.engine}`);
    // The checkout of a workflow is the pull request's: a package in it would run here, and could decide.
    const packages = kind === 'terminal' ? directory : environment['MODEL_GATE_PACKAGES'];
    const engine = await openEngine(source, { environment, directory, ...(packages !== undefined && { packages }) });
    try {
        const options = { types, exclude: [...exclude], ...(edges && { edges }) };
        const { profile, names, asked } = await profileInEngine(engine, source, options);
        const bytes = asked.bytes === undefined ? '' : `, ${asked.bytes} bytes read`;
        const cost = `${profile.rows} rows, ${asked.statements} statements${bytes}`;
        return { profile, name: `${source.table ?? 'a query'} in ${source.engine} (${cost})`, names };
    }
    finally {
        await engine.close();
    }
}


/***/ }),

/***/ 89618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rq: () => (/* binding */ doubleOf),
/* harmony export */   iV: () => (/* binding */ textCell),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/**
 * A cell as clients give it, which is text or nothing in what we ask for.
 *
 * @throws {TypeError} if it is something else
 */
function textCell(cell) {
    if (typeof cell === 'string' || cell === null)
        return cell;
    if (typeof cell === 'number' || typeof cell === 'bigint' || typeof cell === 'boolean')
        return String(cell);
    throw new TypeError(`a cell must be text, got ${typeof cell}`);
}
/**
 * A double as an engine writes it.
 *
 * @example
 * doubleOf('-inf') // => -Infinity
 */
function doubleOf(cell) {
    const text = cell ?? 'nan';
    const special = /^([+-]?)(inf|infinity|nan)$/i.exec(text);
    if (special === null)
        return Number(text);
    if (special[2].toLowerCase() === 'nan')
        return Number.NaN;
    return special[1] === '-' ? -Infinity : Infinity;
}
/**
 * A number of rows; a sum of none is NULL.
 *
 * @throws {RangeError} if it is none
 * @example
 * countOf('12') // => 12
 */
function countOf(cell) {
    const text = cell ?? '0';
    const count = /^\d+(\.0*)?$/.test(text) ? Number(text) : Number.NaN;
    if (!Number.isSafeInteger(count))
        throw new RangeError(`a number of rows must be a whole number, got ${text}`);
    return count;
}


/***/ }),

/***/ 40531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ deadlineIn)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);

/** Longest time that a timer of Node takes. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** @param engine its name in the message */
function deadlineIn(milliseconds, engine) {
    const end = performance.now() + milliseconds;
    // A timer may fire a little before its time. Once it has, no time is left.
    let isUp = false;
    const left = () => (isUp ? 0 : Math.max(0, end - performance.now()));
    const error = () => new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG({
        message: `${engine} took longer than ${milliseconds / 1000} s, and what it ran was stopped`,
        hint: 'Raise timeout in the sql source, or ask for fewer rows or columns with a query'
    });
    return {
        left,
        error,
        async within(work, stop) {
            if (left() === 0)
                throw error();
            let timer;
            const late = new Promise((_, reject) => {
                timer = setTimeout(() => {
                    isUp = true;
                    stop();
                    reject(error());
                }, Math.min(left(), LONGEST_TIMER));
            });
            try {
                return await Promise.race([work(), late]);
            }
            catch (failure) {
                // Also where the engine itself stopped at the time, and the timer has not come to run yet.
                throw left() === 0 ? error() : failure;
            }
            finally {
                clearTimeout(timer);
            }
        }
    };
}


/***/ })

};
