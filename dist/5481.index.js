export const id = 5481;
export const ids = [5481];
export const modules = {

/***/ 15481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ connectionOf),
/* harmony export */   c: () => (/* binding */ openStored),
/* harmony export */   storedOnGitHub: () => (/* binding */ storedOnGitHub)
/* harmony export */ });
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18085);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);
/* harmony import */ var _git_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65015);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9781);




/** Opens an artifact or a release from a terminal. */
async function storedOnGitHub(reference, frontend) {
    return openStored(await connectionOf(reference, frontend), reference, {});
}
/**
 * A connection from a terminal: by the token that the environment names, to the repository that it names, else to that of the remote `origin`.
 *
 * @throws UsageError where neither names one of GitHub
 */
async function connectionOf({ scheme }, { environment, log, workingDirectory }) {
    const named = environment['GITHUB_REPOSITORY'] || undefined;
    const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
    const address = named === undefined ? await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitOrigin */ .Xf)(workingDirectory) : `${server}/${named}`;
    const repository = address === undefined ? undefined : (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOfRemote */ .Gh)(address, server);
    if (repository !== undefined)
        return (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .Ng)(environment['GITHUB_TOKEN'], { environment, ...repository, log });
    const why = named === undefined
        ? `git's remote origin names none of ${new URL(server).host}`
        : `GITHUB_REPOSITORY is ${JSON.stringify(named)}`;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        message: `${scheme}: needs to know the repository: ${why}`,
        hint: 'Set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN'
    });
}
/** Opens an artifact or a release. @returns undefined where there is none */
function openStored(connection, reference, standing) {
    return reference.scheme === 'release'
        ? openRelease(connection, reference.tag)
        : openArtifact(connection, reference, standing);
}
/** A tag may hold a slash: first the whole as a tag, then what is before the last slash, with the asset after it. */
async function openRelease(connection, reference) {
    const whole = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseFiles */ .dy)(connection, reference);
    const slash = reference.lastIndexOf('/');
    const path = whole === undefined && slash > 0 ? reference.slice(slash + 1) : '';
    const release = whole ?? (slash > 0 ? await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseFiles */ .dy)(connection, reference.slice(0, slash)) : undefined);
    if (release === undefined)
        return undefined;
    const { tag, publishedAt, names } = release;
    return {
        shelf: { read: (name) => release.read(name), names: (folder) => Promise.resolve(folder === '' ? names : []) },
        path,
        version: tag,
        ...(publishedAt && { madeAt: publishedAt }),
        detail: `release ${tag}`
    };
}
async function openArtifact(connection, { name, workflow, branch }, standing) {
    const { found, refusals } = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findArtifact */ .Kc)(connection, {
        name,
        ...(workflow !== undefined && { workflow }),
        branch: branch ?? standing.branch ?? (await defaultBranch(connection)),
        ...(standing.ownRun !== undefined && { ownRun: standing.ownRun }),
        ...(standing.base !== undefined && { base: standing.base })
    });
    const because = refusals.slice(0, 5).join('; ');
    if (found === undefined)
        return refusals.length === 0 ? undefined : { shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .heldShelf */ .Wp)(new Map()), path: '', detail: because };
    const detail = because === '' ? found.detail : `${found.detail}; not used: ${because}`;
    const { files, run, commit, madeAt } = found;
    return { shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .heldShelf */ .Wp)(files), path: '', version: `run ${run}`, commit, madeAt, detail };
}
async function defaultBranch({ octokit, owner, repo }) {
    const { data } = await octokit.rest.repos.get({ owner, repo });
    return data.default_branch;
}


/***/ })

};
