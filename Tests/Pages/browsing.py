"""Chromium on a page of the classroom, and what must hold on it in every state."""
import atexit
import functools

from axe_selenium_python import Axe
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from hosting import CODE, wait

PHONE = (320, 640)
PROJECTOR = (1024, 768)


@functools.cache
def chromium(role):
    """One browser a role for all tests; each host has a port, and so a storage, of its own."""
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    # A phone reaches the host by an address that browsers do not call secure, as they do 127.0.0.1.
    for switch in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                   "--host-resolver-rules=MAP classroom.test 127.0.0.1",
                   "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable"):
        options.add_argument(switch)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    options.set_capability("unhandledPromptBehavior", "ignore")
    driver = webdriver.Chrome(options, webdriver.ChromeService("/usr/bin/chromedriver"))
    atexit.register(driver.quit)
    return driver


class Page:
    role = None
    size = None

    def __init__(self, test, host):
        self.test, self.host = test, host
        self.driver = chromium(self.role)
        self.driver.get("about:blank")
        self.driver.get_log("browser")
        self.resize(*self.size)
        self.scheme("light")
        self.offline(False)

    # Surroundings

    def open(self, path):
        self.driver.get(self.host.base + path)

    def leave(self):
        """Ends what the page does, whether its host is still there or not."""
        self.driver.get("about:blank")

    def resize(self, width, height):
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def scheme(self, name):
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [
            {"name": "prefers-color-scheme", "value": name},
            {"name": "prefers-reduced-motion", "value": "reduce"}]})

    def offline(self, is_offline):
        self.driver.execute_cdp_cmd("Network.enable", {})
        self.driver.execute_cdp_cmd("Network.emulateNetworkConditions", {
            "offline": is_offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1})

    # Reading

    def js(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def run(self, script, *arguments):
        """What an asynchronous script returns; `load(name)` gives one of the page's modules."""
        result = self.driver.execute_async_script(
            """const done = arguments[arguments.length - 1];
            const load = (name) => import(`/assets/${name}.js`);
            (async (given) => { """ + script + """ })([...arguments].slice(0, -1))
              .then((value) => done({value}), (error) => done({error: String(error)}))""", *arguments)
        self.test.assertNotIn("error", result, script)
        return result.get("value")

    def count_calls(self):
        """Begins to count what the page asks for; `calls` tells."""
        self.js("""window.asked = [];
          const before = window.fetch;
          window.fetch = (path, options) => { asked.push(path); return before(path, options); }""")

    def calls(self, path):
        return self.js("return asked.filter(p => p.startsWith(arguments[0])).length", path)

    def between(self, path, status, text):
        """Something in the network answers a path in the host's place, until `between(path, 0, "")`."""
        self.js("""const [path, status, text] = arguments;
          window.answering ??= (() => {
            const before = window.fetch;
            const answers = new Map();
            window.fetch = (path, options) => {
              const found = [...answers.keys()].find(start => path.startsWith(start));
              return found ? Promise.resolve(answers.get(found)()) : before(path, options);
            };
            return answers;
          })();
          if (status) answering.set(path, () => new Response(text, {status}));
          else answering.delete(path)""", path, status, text)

    def text(self, css="body"):
        return self.js("return document.querySelector(arguments[0])?.innerText ?? ''", css)

    def all(self, css):
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def sees(self, words, css="body", seconds=20):
        try:
            wait(lambda: words in self.text(css), words, seconds)
        except AssertionError:
            self.test.fail(f"no {words!r} in {css}: {self.text(css)!r}")

    def before_loading(self, script):
        """Runs a script in every page before the page's own, for this test."""
        added = self.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": script})
        self.test.addCleanup(
            self.driver.execute_cdp_cmd, "Page.removeScriptToEvaluateOnNewDocument", added)

    # Keys

    def press(self, *keys):
        self.driver.switch_to.active_element.send_keys(*keys)

    def tab_to(self, css):
        """Tab until an element has the focus, as somebody without a mouse does."""
        for _ in range(60):
            if self.js("return document.activeElement.matches(arguments[0])", css):
                return
            self.press(Keys.TAB)
        self.test.fail(f"Tab does not lead to {css}")

    # What must hold

    def check(self, what):
        """No accessibility violation, light or dark, nothing to scroll sideways, no script error
        and no breach of the content security policy."""
        self.check_log(what)
        with self.test.subTest(what):
            slips = self.js(r"return document.body.innerText.match(/\[object|undefined|null|NaN|false/)")
            self.test.assertIsNone(slips, f"{what}: a value without words")
            excess = self.js("return document.documentElement.scrollWidth - innerWidth")
            self.test.assertLessEqual(excess, 0, f"{what}: scrolls sideways")
            for scheme in ("dark", "light"):
                self.scheme(scheme)
                axe = Axe(self.driver)
                axe.inject()
                found = axe.run()["violations"]
                self.test.assertEqual(found, [], f"{what}, {scheme}: " + axe.report(found))
        # What axe itself did is not the page's doing.
        self.driver.get_log("browser")

    def check_log(self, what):
        wrong = ("Content Security Policy", "violates", "Trusted", "Uncaught")
        lines = [line["message"] for line in self.driver.get_log("browser")
                 if any(word in line["message"] for word in wrong)
                 # What the pages themselves report.
                 or line["source"] == "console-api" and line["level"] == "SEVERE"]
        self.test.assertEqual(lines, [], what)

    def check_harmless(self, what):
        """Nothing of a stranger became an element or ran."""
        strays = self.js("""return [...document.querySelectorAll('img, script, iframe, svg, b')]
          .filter(e => !e.matches('img.qr[src^="/qr.svg?code="], script[src^="/assets/"]'))
          .map(e => e.outerHTML)""")
        self.test.assertEqual(strays, [], what)
        steering = self.js(r"return document.body.innerText.match(/[\u001b\u202a-\u202e]/)")
        self.test.assertIsNone(steering, what)
        self.check_log(what)


class Student(Page):
    role = "student"
    size = PHONE

    def join(self, name, path=f"/j/{CODE}"):
        self.open(path)
        self.enter(name)
        self.sees("You are in")

    def enter(self, name, code=None):
        wait(lambda: self.all("[name=name], form.join button"), "the form to join")
        self.js("document.querySelector('h1').focus()")
        if code:
            self.tab_to("[name=code]")
            self.press(code)
        self.tab_to("[name=name]")
        self.press(name)
        self.press(Keys.ENTER)

    def listen(self):
        """Begins to note what a screen reader is told; `heard` gives it."""
        self.js("""window.told = [];
          const status = document.getElementById('status');
          new MutationObserver(() => status.textContent && told.push(status.textContent))
            .observe(status, {childList: true, characterData: true})""")

    def heard(self, words):
        return [told for told in self.js("return told") if words in told]

    def asked(self, question):
        number = f"Question {question['number']} of {question['of']}"
        self.sees(number, "h1")
        wait(lambda: self.all("main form"), "the form")

    def fill(self, question, answer):
        """Gives an answer line's answer to the form, by keys alone."""
        match question["form"]:
            case "choice":
                self.tab_to(".options input[type=radio]")
                self.press(Keys.SPACE)
                self.press(*[Keys.ARROW_DOWN] * "abcdefgh".index(answer))
            case "selection":
                for letter in answer.split():
                    self.tab_to(f".options input[value={letter}]")
                    self.press(Keys.SPACE)
            case "ordering":
                texts = {option["letter"]: option["text"] for option in question["options"]}
                for place, letter in enumerate(answer.split()):
                    while self.order()[place] != texts[letter]:
                        self.js("document.querySelector('h1').focus()")
                        self.tab_to(f'[aria-label="Move up: {texts[letter]}"]')
                        self.press(Keys.ENTER)
            case "matching":
                for n, pair in enumerate(answer.split()):
                    self.tab_to(f".line:nth-of-type({n + 1}) select")
                    self.press(*[Keys.ARROW_DOWN] * ("abcdefgh".index(pair[-1]) + 1))
            case _:
                self.tab_to(".line input")
                self.press(answer)

    def order(self):
        return self.js("return [...document.querySelectorAll('.order bdi')].map(e => e.textContent)")

    def send(self):
        self.tab_to("main form [type=submit]")
        self.press(Keys.ENTER)


class Projector(Page):
    role = "projector"
    size = PROJECTOR

    def open_by_link(self, link=None):
        self.open(f"/screen#link={link or self.host.new_link()}")
        wait(lambda: self.js("return document.querySelector('main').dataset.phase"), "the first slide")

    def space(self):
        self.press(Keys.SPACE)

    def shows(self, phase):
        wait(lambda: self.js("return document.querySelector('main').dataset.phase") == phase,
             f"the slide {phase}")

    def check_size(self, what, least):
        """Everything on one screen, in type that is large enough."""
        size, excess = self.js("""const main = document.querySelector('main');
          return [parseFloat(getComputedStyle(main).fontSize), main.scrollHeight - main.clientHeight]""")
        with self.test.subTest(what):
            self.test.assertLessEqual(excess, 0, f"{what}: must be scrolled")
            self.test.assertGreaterEqual(size, least, f"{what}: too small")
