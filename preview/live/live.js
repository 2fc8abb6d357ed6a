// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The preview's side of the live page. Runs once per load, in the application's own world: makes
// `masthead.patch`, the one function that LivePage calls, and reports clicks and the place scrolled to
// by the web channel. preview/live/pagepatch.h says what a patch holds.
(argument) => {
    'use strict';

    const byId = (id) => document.getElementById(id);
    const page = byId('page');
    const style = document.createElement('style');
    style.id = 'live.style';
    style.textContent = argument.css;
    document.head.append(style);

    let bridge = null;
    new QWebChannel(qt.webChannelTransport, (channel) => { bridge = channel.objects.bridge; });

    function parse(html) {
        const template = document.createElement('template');
        template.innerHTML = html;
        return document.importNode(template.content, true);
    }

    /** The one element that a section's or fragment's HTML is. */
    const parseElement = (html) => parse(html).firstElementChild;
    const bodyOf = (fragment) => fragment.querySelector('.body');

    const operations = {
        put({id, html, after, before, parent}) {
            const element = html === null ? byId(id) : parseElement(html);
            if (after !== undefined) {
                byId(after).after(element);
            } else if (before !== undefined) {
                byId(before).before(element);
            } else {
                byId(parent).append(element);
            }
        },
        numbers({numbers}) {
            for (const [id, number] of numbers) {
                byId(id).querySelector('.number').textContent = number;
            }
        },
        section({id, html}) {
            byId(id).replaceWith(parseElement(html));
        },
        /** All of a fragment but its blocks, which stay. */
        shell({id, html}) {
            const old = byId(id);
            const element = parseElement(html);
            const blocks = bodyOf(old);
            const body = bodyOf(element);
            if (blocks && body) {
                body.append(...blocks.childNodes);
            }
            old.replaceWith(element);
        },
        blocks({id, at, remove, html}) {
            const body = bodyOf(byId(id));
            const children = body.children;
            for (let i = 0; i < remove; ++i) {
                children[at].remove();
            }
            body.insertBefore(parse(html), children[at] ?? null);
        },
    };

    let caret = null; // {fragment, block}

    function caretElement() {
        const fragment = caret && byId(caret.fragment);
        return fragment && (caret.block < 0 ? fragment.querySelector('h1, h2, h3') ?? fragment
            : bodyOf(fragment)?.children[caret.block] ?? fragment);
    }

    let marked = null;

    function markCaret() {
        const element = caretElement() ?? null;
        if (marked !== element) {
            marked?.removeAttribute('data-caret');
        }
        element?.setAttribute('data-caret', '');
        marked = element;
    }

    /** Whether the view stands where the author's caret took it: the reader has not moved it since. */
    let follows = false;

    function revealCaret() {
        follows = true;
        // At the frame, where the layout is made anyway: here it would be made twice.
        requestAnimationFrame(() => {
            const show = (element) => element?.scrollIntoView({block: 'nearest', behavior: 'instant'});
            if (caret?.block === 0) {
                show(byId(caret.fragment)?.querySelector('h1, h2, h3')); // the text begins with it
            }
            show(caretElement());
        });
    }

    /** The block that a node stands in: the id of its fragment, its place among the blocks, itself. */
    function blockAt(node) {
        const body = node?.closest('.body');
        const fragment = (body ?? node)?.closest('[id]');
        if (!fragment || !page.contains(fragment) || fragment === page) {
            return null;
        }
        const block = body ? [...body.children].findIndex((child) => child.contains(node)) : -1;
        return {fragment: fragment.id, block, element: block < 0 ? fragment : body.children[block]};
    }

    /** Where the reader is: the first visible block, and how far its top is from the view's. */
    function scrollPlace() {
        const x = Math.floor(innerWidth / 2);
        for (let y = 2; y < innerHeight; y += 24) {
            const at = blockAt(document.elementFromPoint(x, y));
            if (at) {
                return [at.fragment, at.block, at.element.getBoundingClientRect().top];
            }
        }
        return ['', -1, -scrollY];
    }

    function goTo({fragment, block, offset}) {
        const holder = byId(fragment);
        const element = holder && block >= 0 ? bodyOf(holder)?.children[block] ?? holder : holder;
        if (!element) {
            scrollTo({top: -offset, behavior: 'instant'});
            return;
        }
        // Twice: what comes near the view gets its true height only then.
        for (let i = 0; i < 2; ++i) {
            scrollBy({top: element.getBoundingClientRect().top - offset, behavior: 'instant'});
        }
    }

    function setAttributes({style: theme, language, direction}) {
        const root = document.documentElement;
        if (theme !== undefined && byId('page_style')) {
            byId('page_style').textContent = theme;
        }
        if (language !== undefined) {
            root.lang = language;
            root.dir = direction;
        }
    }

    function patch({patch: {content, large, attributes, remove, operations: list},
        view: {revision, caret: next, reveal, place, scheme}}) {
        if (attributes) {
            setAttributes(attributes);
        }
        if (scheme !== undefined) {
            scheme ? document.documentElement.dataset.scheme = scheme
                : delete document.documentElement.dataset.scheme;
        }
        if (content !== undefined) {
            page.innerHTML = content;
        }
        if (large !== undefined) {
            page.classList.toggle('large', large);
        }
        for (const id of remove ?? []) {
            byId(id)?.remove();
        }
        for (const operation of list ?? []) {
            operations[operation.op](operation);
        }
        if (next !== undefined) {
            caret = next;
        }
        if (next !== undefined || list || content !== undefined) {
            markCaret();
        }
        if (place) {
            goTo(place);
        }
        if (reveal) {
            revealCaret();
        }
        return revision;
    }

    for (const act of ['wheel', 'pointerdown', 'keydown']) {
        addEventListener(act, () => { follows = false; }, {capture: true, passive: true});
    }
    addEventListener('resize', () => {
        if (follows) {
            revealCaret();
        }
    });

    let scrollWaits = false;
    addEventListener('scroll', () => {
        if (!scrollWaits) {
            scrollWaits = true;
            requestAnimationFrame(() => {
                scrollWaits = false;
                bridge?.scrolled(...scrollPlace());
            });
        }
    }, {passive: true});

    document.addEventListener('click', (event) => {
        const link = event.target.closest('a[href]');
        // A headline is clicked to edit it; to follow it as a link, Ctrl is held.
        const isHeadline = link?.closest('h1, h2, h3, h4') && !event.ctrlKey;
        if (link) {
            event.preventDefault();
        }
        if (link && !isHeadline) {
            const address = link.getAttribute('href');
            if (address.startsWith('#')) {
                byId(decodeURIComponent(address.slice(1)))?.scrollIntoView();
            }
            bridge?.linkClicked(address);
            return;
        }
        const at = blockAt(event.target);
        if (at) {
            bridge?.blockClicked(at.fragment, at.block);
        }
    }, true);

    globalThis.masthead = {patch};
    return true;
}
