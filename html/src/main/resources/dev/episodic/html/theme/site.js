/* Adds to pages that work without it: jumps of the player, a link to a moment, speed, search. */
(() => {
  const script = document.currentScript;
  const [search, close, nothing, share, copied, speed, back, forward] = script.dataset.words.split("|");
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (name, members, ...children) => {
    const element = Object.assign(document.createElement(name), members);
    element.append(...children);
    return element;
  };
  const button = (textContent, ariaLabel, onclick) => make("button", { textContent, ariaLabel, onclick });

  /* Moments: #t=90, #t=1:30, #t=90,120 */
  const seconds = text => text.split(":").reduce((sum, part) => sum * 60 + +part, 0);
  const moment = hash => {
    const found = /[#&]t=(?:npt:)?([\d:.]+)(?:,([\d:.]+))?/.exec(hash);
    return found && { at: seconds(found[1]), end: found[2] ? seconds(found[2]) : Infinity };
  };

  const box = document.querySelector(".player");
  const player = box && box.querySelector("audio, video");
  if (player) play();
  find();

  function play() {
    const page = address => address.split("#")[0];
    const ours = new Set([location.href, ...all("source", player).map(source => source.src)].map(page));
    const isOurs = link => ours.has(page(link.href)) && moment(link.hash);
    let end = Infinity;

    const jump = to => {
      end = to.end;
      player.currentTime = to.at;
      history.replaceState(null, "", "#t=" + to.at);
      player.play().catch(() => {});
    };
    const skip = by => { player.currentTime = Math.max(0, player.currentTime + by); };

    document.addEventListener("click", event => {
      const link = event.target.closest("a[href*='#t=']");
      if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || !isOurs(link)) return;
      event.preventDefault();
      jump(moment(link.hash));
    });
    const arrive = () => {
      const to = moment(location.hash);
      if (to) player.currentTime = to.at;
    };
    addEventListener("hashchange", arrive);
    arrive();

    /* The line that is heard now */
    const lists = all(".chapters, .transcript").map(list => all("a[href*='#t=']", list).filter(isOurs)
      .map(link => ({ at: moment(link.hash).at, row: link.closest("li") || link.parentElement })));
    player.addEventListener("timeupdate", () => {
      if (player.currentTime >= end) {
        end = Infinity;
        player.pause();
      }
      for (const list of lists) {
        const now = list.filter(line => line.at <= player.currentTime + 0.05).pop();
        for (const line of list) {
          if (line !== now) line.row.removeAttribute("aria-current");
          else if (!line.row.ariaCurrent) line.row.ariaCurrent = "true";
        }
      }
    });

    /* Speed, jumps, a link to this moment */
    const rate = make("select", { ariaLabel: speed, onchange: () => { player.playbackRate = rate.value; } },
      ...[0.75, 1, 1.25, 1.5, 1.75, 2].map(value => new Option(value + "×", value, value === 1, value === 1)));
    const told = make("span", { className: "told", role: "status" });
    const link = button(share, null, async () => {
      history.replaceState(null, "", "#t=" + Math.floor(player.currentTime));
      try {
        await navigator.clipboard.writeText(location.href);
        told.textContent = copied;
      } catch {
        told.textContent = location.href;
      }
    });
    link.className = "share";
    const deck = make("div", { className: "deck" }, player, make("div", { className: "controls" },
      button("−15", back, () => skip(-15)), button("+30", forward, () => skip(30)), rate, link, told));
    box.append(deck);

    if ("mediaSession" in navigator) {
      const session = navigator.mediaSession;
      player.addEventListener("play", () => {
        session.metadata = new MediaMetadata({
          title: document.querySelector("h1").textContent,
          artist: document.querySelector(".brand").textContent.trim(),
          artwork: all(".cover img").slice(0, 1).map(cover => ({ src: cover.src }))
        });
      });
      session.setActionHandler("seekbackward", () => skip(-15));
      session.setActionHandler("seekforward", () => skip(30));
    }

    /* A player that plays stays in sight */
    if (player.matches("audio")) new IntersectionObserver(([seen]) => {
      const dock = !seen.isIntersecting && seen.boundingClientRect.top < 0 && player.currentTime > 0;
      if (dock) box.style.minHeight = box.offsetHeight + "px";
      box.classList.toggle("docked", dock);
    }).observe(box);
  }

  function find() {
    const top = document.querySelector(".top .wide");
    if (!script.dataset.search || !top) return;
    const fold = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const index = new URL(script.dataset.search, document.baseURI);
    const input = make("input", { type: "search", placeholder: search, ariaLabel: search });
    const list = make("ol", { className: "found" });
    const told = make("p", { className: "note", role: "status" });
    const dialog = make("dialog", { className: "search", ariaLabel: search },
      make("div", { className: "ask" }, input, button("×", close, () => dialog.close())), told, list);
    let entries;

    const show = () => {
      const words = fold(input.value).split(/\s+/).filter(Boolean);
      const found = !words.length || !entries ? [] : entries
        .filter(entry => words.every(word => entry.text.includes(word)))
        .sort((a, b) => b.name.includes(words[0]) - a.name.includes(words[0]));
      told.textContent = words.length && entries && !found.length ? nothing : "";
      list.replaceChildren(...found.slice(0, 40).map(({ title, path, line, excerpt }) => make("li", {},
        make("a", { href: new URL(path, index).href, textContent: title }),
        make("span", { className: "note", textContent: line }),
        make("span", { className: "excerpt", textContent: excerpt }))));
    };
    const open = () => {
      dialog.showModal();
      if (entries) return;
      document.head.append(make("script", { src: index.href, onload: () => {
        entries = self.episodes.map(([title, path, line, excerpt, more]) => (
          { title, path, line, excerpt, name: fold(title), text: fold([title, line, excerpt, more].join(" ")) }));
        show();
      } }));
    };
    input.oninput = show;
    input.onkeydown = event => {
      const first = list.querySelector("a");
      if (event.key === "Enter" && first) first.click();
    };
    document.addEventListener("keydown", event => {
      if (event.key !== "/" || event.target.closest("input, select, textarea, dialog")) return;
      event.preventDefault();
      open();
    });
    const opener = button(search, null, open);
    opener.className = "button quiet opener";
    top.insertBefore(opener, top.children[1] || null);
    document.body.append(dialog);
  }
})();
