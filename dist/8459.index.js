export const id = 8459;
export const ids = [8459];
export const modules = {

/***/ 58459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPostgres: () => (/* binding */ openPostgres)
});

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/engines/cells.ts
var cells = __webpack_require__(89618);
// EXTERNAL MODULE: ./src/engines/deadline.ts
var engines_deadline = __webpack_require__(40531);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/engines/postgres-connection.ts



const modes = ['disable', 'require', 'verify-ca', 'verify-full'];
/**
 * The connection that the environment names: `MODEL_GATE_POSTGRES_URL`, and what it leaves open by `PGHOST`, `PGPORT`, `PGDATABASE`, `PGUSER`,
 * `PGPASSWORD`, `PGSSLMODE` and `PGSSLROOTCERT`, as libpq reads them. Where nobody says otherwise, a server on another machine is spoken to over TLS
 * only (`require`), so that no password goes over the network in the clear.
 *
 * @throws UsageError if there is none or a part of it is wrong
 * @throws MeasurementError if the file of certificates cannot be read
 */
async function postgresConnection({ environment, directory }) {
    const given = (name) => environment[name] || undefined;
    const url = addressed(given('MODEL_GATE_POSTGRES_URL'));
    const host = url.host ?? given('PGHOST');
    if (host === undefined) {
        throw new documents/* UsageError */.eb({
            message: 'there is no connection to PostgreSQL',
            hint: 'Set MODEL_GATE_POSTGRES_URL (postgres://user:password@host:port/database) or PGHOST, PGUSER, ... from secrets'
        });
    }
    const [database, user, password] = [
        url.database ?? given('PGDATABASE'),
        url.user ?? given('PGUSER'),
        url.password ?? given('PGPASSWORD')
    ];
    const mode = modeOf(url.sslmode ?? given('PGSSLMODE'), host);
    const certificates = url.sslrootcert ?? given('PGSSLROOTCERT');
    return {
        host,
        port: portOf(url.port ?? given('PGPORT') ?? '5432'),
        ...(database !== undefined && { database }),
        ...(user !== undefined && { user }),
        ...(password !== undefined && { password }),
        ssl: await encryption(mode, certificates === undefined ? undefined : (0,external_node_path_.resolve)(directory, certificates))
    };
}
/** Parts of the address, none of them in an error: it may hold a password. */
function addressed(text) {
    if (text === undefined)
        return {};
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^postgres(ql)?:$/.test(url.protocol))
        throw wrongAddress('must be postgres://...');
    const parameters = [...url.searchParams.keys()];
    const unknown = parameters.find((name) => name !== 'sslmode' && name !== 'sslrootcert');
    if (unknown !== undefined)
        throw wrongAddress(`has the parameter ${unknown}, must be sslmode or sslrootcert`);
    const parts = {
        host: decoded(url.hostname.replace(/^\[(.*)\]$/, '$1')),
        port: url.port,
        database: decoded(url.pathname.slice(1)),
        user: decoded(url.username),
        password: decoded(url.password),
        sslmode: url.searchParams.get('sslmode') ?? '',
        sslrootcert: url.searchParams.get('sslrootcert') ?? ''
    };
    return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''));
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        throw wrongAddress('has a % that begins no escape: write %25');
    }
}
function wrongAddress(how) {
    return new documents/* UsageError */.eb({ message: `MODEL_GATE_POSTGRES_URL ${how}` });
}
function portOf(text) {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (port >= 1 && port <= 65535)
        return port;
    throw new documents/* UsageError */.eb({ message: `PGPORT must be a port, got ${JSON.stringify(text)}` });
}
function modeOf(written, host) {
    if (written === undefined)
        return (0,documents/* isLoopback */.U9)(host) || host.startsWith('/') ? 'disable' : 'require';
    const mode = modes.find((known) => known === written);
    if (mode !== undefined)
        return mode;
    throw new documents/* UsageError */.eb({ message: `sslmode must be ${modes.join(', ')}, got ${JSON.stringify(written)}` });
}
/** As in libpq: `require` encrypts, and asks who the server is only where there are certificates to tell. */
async function encryption(mode, file) {
    if (mode === 'disable')
        return false;
    if (mode === 'require' && file === undefined)
        return { rejectUnauthorized: false };
    const ca = file === undefined ? {} : { ca: await certificatesIn(file) };
    return { ...ca, rejectUnauthorized: true, ...(mode !== 'verify-full' && { checkServerIdentity: () => undefined }) };
}
async function certificatesIn(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        throw new documents/* MeasurementError */.HG({
            message: `the certificates of PGSSLROOTCERT cannot be read: ${error.message}`
        });
    }
}

;// CONCATENATED MODULE: ./src/engines/postgres.ts




/** Milliseconds that a connection may take. */
const CONNECT_MILLISECONDS = 30_000;
/** Milliseconds that the server has to stop a statement by itself, before the connection is cut. */
const GRACE_MILLISECONDS = 1000;
/** Longest time that the server counts, 24 days. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;
/**
 * PostgreSQL, and what speaks its protocol. All statements are one transaction: it reads only, and sees the tables as they were at its first one.
 *
 * @throws UsageError or MeasurementError if it cannot be reached
 */
async function openPostgres(timeoutMilliseconds, surroundings) {
    const connection = await postgresConnection(surroundings);
    const deadline = (0,engines_deadline/* deadlineIn */._)(timeoutMilliseconds, 'PostgreSQL');
    const client = await connect(connection, deadline);
    const run = async (statement) => {
        // The server itself stops at the time, whatever becomes of this process.
        await send(client, `set local statement_timeout = ${Math.min(Math.ceil(deadline.left()), LONGEST_TIMEOUT)}`);
        return send(client, statement);
    };
    const ask = (statement) => {
        const cut = () => void setTimeout(() => void client.end().catch(() => undefined), GRACE_MILLISECONDS).unref();
        return deadline.within(() => ours(connection, () => run(statement)), cut);
    };
    const query = async (statement) => {
        const { rows } = await ask(statement);
        return { rows: rows.map((row) => row.map(cells/* textCell */.iV)) };
    };
    // Doubles as the shortest text that reads back as the same.
    await ask('set local extra_float_digits = 3');
    return {
        query,
        async columns(select) {
            const { fields } = await ask(`select * from (\n${select}\n) as "described" limit 0`);
            return withTypes(fields, await query(typesOf(fields)));
        },
        close: () => client.end()
    };
}
async function connect(connection, deadline) {
    const { default: pg } = await __webpack_require__.e(/* import() */ 3849).then(__webpack_require__.bind(__webpack_require__, 83849));
    const client = new pg.Client({
        ...connection,
        application_name: 'model-gate',
        connectionTimeoutMillis: CONNECT_MILLISECONDS
    });
    // The statement that runs fails with it; between two of them the next one does.
    client.on('error', () => undefined);
    const begin = async () => {
        await client.connect();
        await send(client, 'begin isolation level repeatable read read only');
    };
    try {
        await deadline.within(() => ours(connection, begin), () => void client.end().catch(() => undefined));
    }
    catch (error) {
        await client.end().catch(() => undefined);
        throw error;
    }
    return client;
}
/** One statement: by the extended protocol, of which the server takes no more. Cells stay as the server writes them. */
function send(client, text) {
    const types = { getTypeParser: () => (cell) => cell };
    const asked = {
        text,
        rowMode: 'array',
        queryMode: 'extended',
        types
    };
    return client.query(asked);
}
/** Work of the client, its errors as ours and without secrets. */
async function ours(connection, work) {
    try {
        return await work();
    }
    catch (error) {
        const { message, code = '' } = error;
        // Where several addresses were tried, the message is empty.
        const said = (0,documents/* hideSecrets */.s0)(message || code || 'it cannot be reached', [connection.password]);
        const hint = hints.find(([pattern]) => pattern.test(`${code} ${message}`))?.[1];
        throw new documents/* MeasurementError */.HG({ message: `PostgreSQL: ${said}`, ...(hint !== undefined && { hint }) });
    }
}
const hints = [
    [
        /TLS|SSL|certificate|EPROTO/,
        'PGSSLMODE says how the connection is encrypted, PGSSLROOTCERT whose certificates count'
    ],
    [
        /^(28|ECONN|ENOTFOUND|EHOSTUNREACH)|timeout expired/,
        'Look at MODEL_GATE_POSTGRES_URL or PGHOST, PGPORT, PGUSER, PGPASSWORD'
    ],
    [/^42P01/, 'Letters of a table keep their case; write schema.table'],
    [/^57014/, 'Raise timeout in the sql source']
];
/** Asks for the names of types, which an answer gives by number; every enumeration is an `enum`. */
function typesOf(fields) {
    const numbers = [...new Set(fields.map(({ dataTypeID }) => dataTypeID)), 0].join(', ');
    return `select cast(oid as varchar), case typtype when 'e' then 'enum' else cast(typname as varchar) end from pg_catalog.pg_type where oid in (${numbers})`;
}
function withTypes(fields, { rows }) {
    const names = new Map(rows.map(([number, name]) => [Number(number), name]));
    return fields.map(({ name, dataTypeID }) => ({ name, type: names.get(dataTypeID) ?? 'unknown' }));
}


/***/ })

};
