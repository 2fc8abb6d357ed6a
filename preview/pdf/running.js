// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fills the page numbers into the contents, and appends one page for each page of the issue with its
// header and footer, which the PDF pass moves into the margins.
(argument) => {
    'use strict';

    const {numbers, css, count, header, footer, height} = argument;

    for (const cell of document.querySelectorAll('.page-number[data-for]')) {
        cell.textContent = numbers[cell.dataset.for] ?? '';
    }
    for (const page of document.querySelectorAll('.running-page')) {
        page.remove();
    }

    if (!document.getElementById('running.style')) {
        const style = document.createElement('style');
        style.id = 'running.style';
        style.textContent = css;
        document.head.append(style);
    }

    function line(className, left, right) {
        const element = document.createElement('div');
        element.className = className;
        for (const text of [left, right]) {
            element.appendChild(document.createElement('span')).textContent = text;
        }
        return element;
    }

    for (let number = 1; number <= count; ++number) {
        const page = document.createElement('div');
        page.className = 'running-page';
        page.style.height = height;
        page.append(number === 1 ? line('running-header', '', '') : line('running-header', ...header),
            line('running-footer', footer, String(number)));
        document.body.append(page);
    }
    return count;
}
